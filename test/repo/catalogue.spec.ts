// One spec, because loading the whole catalogue takes seconds. A part of it: npm test -- catalogue.spec -t 'The rules of the catalogue'
import './catalogue/facts.js';
import './catalogue/outputs.js';
import './catalogue/rejected.js';
import './catalogue/examples.js';
import './catalogue/rules.js';
import './catalogue/listed.js';

/** The version of this package. A constant, because the CommonJS build has no `import.meta`; a test compares it to package.json. */
export const VERSION = '0.1.0';

export { TicketGetWorkWxInput, TicketGetWorkWxOutput } from './ticket-get.api.js';

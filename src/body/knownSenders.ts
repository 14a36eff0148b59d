export { type KnownSenders, NO_SENDERS } from '../values/knownSenders.ts';

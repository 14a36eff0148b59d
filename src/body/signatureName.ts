export { isSignatureLine, readSignatureName } from '../values/signatureName.ts';

import { describe, expect, it } from 'vitest';
import { answerModes, isRequest } from '../../src/body/request.ts';

describe('requests for an answer', () => {
  it.each([
    ['Ich bitte um kurze mündliche und ausführliche schriftliche Stellungnahme.', true, true],
    ['Wir bitten um schriftliche Beantwortung.', false, true],
    ['Eine mündliche Antwort ist nicht erforderlich.', false, false],
    ['Eine mündliche Antwort ist nicht erforderlich, ich bitte um schriftliche Beantwortung.', false, true],
    ['Ich bitte um schriftliche statt mündlicher Beantwortung.', false, true],
    ['Um eine kurze mündliche Stellungnahme wird gebeten.', true, false],
  ])('%s', (text, oral, written) => {
    expect(isRequest(text)).toBe(true);
    expect(answerModes(text)).toEqual({ oral, written });
  });

  it.each([
    'Wann erfolgt eine schriftliche Antwort?',
    'Die Antwort S0012/20 liegt vor.',
    'Die Verwaltung hat geantwortet.',
  ])('%s asks for nothing', (text) => {
    expect(isRequest(text)).toBe(false);
  });
});

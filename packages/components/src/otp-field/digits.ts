/** Where the decimal digits of a script begin in Unicode: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/**
 * The digits in a text as plain ones, whatever stands between them and whatever script they are written in.
 *
 * @param text - What was typed or pasted.
 * @returns ASCII digits and nothing else.
 *
 * @example
 * digitsOf('１２３-٤٥٦'); // '123456'
 */
export function digitsOf(text: string): string {
  return Array.from(text, plainDigit).join('');
}

function plainDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? '' : String(code - zero);
}

/** Where somebody is likely to be at home, by the language of their browser: `de-AT` is Austria, `de` is Germany. */
export function guessCountry(): string | undefined {
  try {
    return new Intl.Locale(navigator.language).maximize().region;
  } catch {
    return undefined;
  }
}

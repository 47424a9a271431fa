/** The emulator knows no geography: every address is from nowhere. */
export const NOWHERE = { countryCode: '--', countryName: 'Unknown' };

/** Where the documents come from: published packages (MIT), by version with the integrity that npm recorded for it. */
export const packageName = "@twilio/cli-core";

export const integrities = {
  "5.33.0": "sha512-h7Kx7a08KcfI7rmdrNl9JU0E08C0v3CGyhpTVyDTuO39E+UgXvc8OcVtdNZbrp/Ocgf5g8u8nuQVZpj38kOgSw==",
  "6.8.1": "sha512-T4A7H8gD+Tmexy4K1OVhiFgDRrSncofX9AvpetKzMJ5nITlokRQEx67vkGEIpTgmfZeKV6X3PoerHC3xSo0MSg==",
  "7.7.0": "sha512-eRtJ1VEvL1S09887EfBhfQtn3TtqD4k9g9Lv/lM/w5CnLsvl1J+RoLRlQ0ZBBx2MObhatNWUvEqVvUmhVxnCfA==",
  "7.27.2": "sha512-hMIirNmwyD3Aw4D9VT/8x3/OqS9KD6Vu5de8Wf9QeyP332BBZXp3/6BCf7Azr/EnTmdXMpgryKV1ShvlyZHoPA==",
  "8.3.2": "sha512-qRTAZS15i/nseKHu2zZIb1BD78WFRVOWM65iC9JqjZdNpz5KQaiEI1klsLcWDi1pwXH9JG6pbFXJrIiYRJw/dw==",
  "9.0.0": "sha512-FPHm5gXAUwM2oATmQi3AGYPFz4Urg5G5/vDkpUu5WqNuwueQaS93HwXjdX1OM+miuq0LMimdfbXDTLEp4Nsjfg==",
};

/** Where a document stands in the package. */
export function documentPath(name) {
  return `package/src/services/twilio-api/${name}.json`;
}

/** A JSON string, or a JSON number outside of one. Strings are matched so that digits in them are passed over. */
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/**
 * Parses JSON with every number as the text that the sender wrote (`0.30000000000000004`, `1e-07`), because
 * JSON.parse keeps only the nearest double. Throws SyntaxError where JSON.parse would.
 */
export const parseWithExactNumbers = (json: string): unknown =>
  JSON.parse(json.replace(stringOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)));

/** MLflow's own limit for a version's tag; newer servers cut silently what is longer. */
export const maxTagCharacters = 5000;

/** JSON for a tag, in ASCII: some servers' databases hold nothing else. */
export const renderTagJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

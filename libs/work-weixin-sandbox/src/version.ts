/**
 * The version of this package. A constant, because a library built twice has no `import.meta`. A test compares it
 * with package.json.
 */
export const VERSION = '0.1.0';

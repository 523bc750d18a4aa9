/** This package's version. A constant, because a library built twice has no `import.meta`; a test holds it to package.json. */
export const VERSION = '0.1.0';

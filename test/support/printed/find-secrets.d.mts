export function findSecrets(text: string): string[];

import type { RemoteApiDescription } from 'nestjs-http-remote';

type Language = 'en' | 'zh';
export const PAGES_WITH_TABLE: Readonly<Record<string, Language>>;
export function apiTable(apis: Iterable<RemoteApiDescription>, language: Language): string;
export function withTable(page: string, table: string): string;

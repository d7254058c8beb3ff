import { defineConfig } from 'astro/config';

export default defineConfig({ prerenderConflictBehavior: 'error' });

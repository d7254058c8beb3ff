import { defineConfig } from 'astro/config';
import { paths } from './scripts/lib/paths.ts';
import { siteConfig } from './src/site/config.ts';

export default defineConfig(siteConfig({ root: paths.root, place: { content: paths.content, lock: paths.lock } }).config);

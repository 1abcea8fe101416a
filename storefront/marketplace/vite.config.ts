import { siteConfig } from '@gebyar/storefront/bundling';
import { defineConfig } from 'vite';

export default defineConfig(siteConfig(new URL('.', import.meta.url)));

import type { CodegenConfig } from '@graphql-codegen/cli';

const target = (audience: string) => ({
  schema: `sdl/${audience}.graphql`,
  documents: `operations/${audience}/**/*.graphql`,
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    documentMode: 'string' as const,
    scalars: { Decimal: 'string', DateTime: 'string', Date: 'string' },
    strictScalars: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.ts' as const,
  },
});

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    'src/shop/': target('shop'),
    'src/seller/': target('seller'),
    'src/office/': target('office'),
  },
};

export default config;

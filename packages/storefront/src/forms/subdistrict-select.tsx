import { Select } from '@gebyar/ui';
import type { SelectHTMLAttributes } from 'react';
import { m } from '../i18n/messages';

interface SubdistrictSelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  districts: { code: string; name: string; subdistricts: { code: string; name: string }[] }[];
}

/** The home city's kelurahan under their kecamatan: a native list, which every phone knows how to show. */
export function SubdistrictSelect({ districts, ...rest }: SubdistrictSelectProps) {
  return (
    <Select autoComplete="off" {...rest}>
      <option value="">{m.form_choose_subdistrict()}</option>
      {districts.map((district) => (
        <optgroup key={district.code} label={m.form_district({ name: district.name })}>
          {district.subdistricts.map((subdistrict) => (
            <option key={subdistrict.code} value={subdistrict.code}>
              {subdistrict.name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

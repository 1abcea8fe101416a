import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
export { getDistricts, getProvinces, getRegencies, getVillages };

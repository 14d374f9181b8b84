import type { RiskGroupList } from '../contribution/tariff.ts';
import type { Effective } from '../effective.ts';

/** Which business belongs to which JKK group. The annex was read to the end for group I only. */
export const RISK_GROUPS_SEED: readonly Effective<RiskGroupList>[] = [
  {
    effectiveFrom: '2015-07-01',
    value: {
      source: 'PP 44/2015 Lampiran I',
      confidence: 'to-verify',
      groups: [
        {
          group: 1,
          name: 'Sangat rendah',
          complete: true,
          businesses: [
            'Penjahitan/konveksi',
            'Pabrik topi',
            'Industri pakaian lainnya (payung, kulit ikat pinggang, gantungan celana)',
            'Pembuatan layar dan krey dari tekstil',
            'Pembuatan keperluan rumah tangga dari bahan tenun',
            'Perdagangan ekspor-impor',
            'Perdagangan besar (agen, distributor, makelar)',
            'Perdagangan lainnya (toko, koperasi, penjualan makanan)',
            'Bank dan kantor perdagangan',
            'Perusahaan asuransi',
            'Jasa pemerintahan',
            'Apotik dan jasa kesehatan',
            'Organisasi keagamaan',
            'Lembaga sosial',
            'Persatuan dagang dan serikat buruh',
            'Balai penyidikan',
            'Jasa pengamanan dan jasa umum (museum, perpustakaan, kebun binatang)',
            'Pangkas rambut dan salon kecantikan',
            'Peternakan',
            'Industri kreatif',
            'Jasa profesi (dokter, pengacara, akuntan, konsultan)',
            'Reparasi arloji dan lonceng',
            'Bioskop',
          ],
        },
        {
          group: 2,
          name: 'Rendah',
          complete: false,
          businesses: [
            'Pertanian rakyat',
            'Perkebunan gula',
            'Perkebunan tembakau',
            'Perkebunan bukan tahunan',
            'Perkebunan tahunan (karet, coklat, kelapa)',
            'Pabrik teh',
            'Penggorengan dan pembuatan kopi bubuk',
            'Pabrik rokok',
            'Perusahaan tembakau lainnya',
            'Pabrik kina',
            'Pabrik alat angkutan lainnya',
            'Rumah makan (restoran)',
          ],
        },
        { group: 3, name: 'Sedang', complete: false, businesses: [] },
        { group: 4, name: 'Tinggi', complete: false, businesses: [] },
        { group: 5, name: 'Sangat tinggi', complete: false, businesses: [] },
      ],
    },
  },
];

/** The module errno: the host's numbers. */
import { constants } from 'node:os';
import { PyDict } from '../objects/containers/dict.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import '../objects/value-types.ts';

export const errnoModule: PyModule = newModule('errno', 'This module makes available standard errno system symbols.');

/** Of Linux, where the host does not name them. */
const MORE: Readonly<Record<string, number>> = {
  ENOTBLK: 15, ECHRNG: 44, EL2NSYNC: 45, EL3HLT: 46, EL3RST: 47, ELNRNG: 48, EUNATCH: 49, ENOCSI: 50, EL2HLT: 51, EBADE: 52, EBADR: 53,
  EXFULL: 54, ENOANO: 55, EBADRQC: 56, EBADSLT: 57, EDEADLOCK: 35, EBFONT: 59, ENONET: 64, ENOPKG: 65, EREMOTE: 66, EADV: 68, ESRMNT: 69,
  ECOMM: 70, EDOTDOT: 73, ENOTUNIQ: 76, EBADFD: 77, EREMCHG: 78, ELIBACC: 79, ELIBBAD: 80, ELIBSCN: 81, ELIBMAX: 82, ELIBEXEC: 83,
  ERESTART: 85, ESTRPIPE: 86, EUSERS: 87, ESOCKTNOSUPPORT: 94, EPFNOSUPPORT: 96, ESHUTDOWN: 108, ETOOMANYREFS: 109, EHOSTDOWN: 112,
  EUCLEAN: 117, ENOTNAM: 118, ENAVAIL: 119, EISNAM: 120, EREMOTEIO: 121, ENOMEDIUM: 123, EMEDIUMTYPE: 124, ENOKEY: 126, EKEYEXPIRED: 127,
  EKEYREVOKED: 128, EKEYREJECTED: 129, EOWNERDEAD: 130, ENOTRECOVERABLE: 131, ERFKILL: 132, EHWPOISON: 133, ENOTSUP: 95, EMULTIHOP: 72, EDQUOT: 122,
};

const names = new PyDict();
for (const [name, number] of Object.entries({ ...MORE, ...constants.errno })) {
  errnoModule.dict.setStr(name, number);
  if (!names.has(number) || name === 'EAGAIN' || name === 'EOPNOTSUPP') names.set(number, name);
}
errnoModule.dict.setStr('errorcode', names);

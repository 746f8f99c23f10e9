// Generated from dsl/python.ops by `make regen`; do not edit. Digest 706227d20b921217.
/** The functions of the cold instructions, by opcode. */
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { After } from '../interpreter/outcome.ts';
import { unknownOpcode } from '../interpreter/outcome.ts';
import * as binaryGroup from './cold-binary.ts';
import * as buildGroup from './cold-build.ts';
import * as callGroup from './cold-call.ts';
import * as deleteGroup from './cold-delete.ts';
import * as forGroup from './cold-for.ts';
import * as getGroup from './cold-get.ts';
import * as loadGroup from './cold-load.ts';
import * as popGroup from './cold-pop.ts';
import * as storeGroup from './cold-store.ts';
import * as toGroup from './cold-to.ts';
import * as unpackGroup from './cold-unpack.ts';
import * as otherGroup from './cold-other.ts';

export const cold: readonly ((frame: Frame, oparg: number) => After)[] = [
  /* 0 */ unknownOpcode,
  /* 1 */ otherGroup.BEFORE_ASYNC_WITH,
  /* 2 */ otherGroup.BEFORE_WITH,
  /* 3 */ binaryGroup.BINARY_OP_INPLACE_ADD_UNICODE,
  /* 4 */ binaryGroup.BINARY_SLICE,
  /* 5 */ binaryGroup.BINARY_SUBSCR,
  /* 6 */ otherGroup.CHECK_EG_MATCH,
  /* 7 */ otherGroup.CHECK_EXC_MATCH,
  /* 8 */ otherGroup.CLEANUP_THROW,
  /* 9 */ deleteGroup.DELETE_SUBSCR,
  /* 10 */ otherGroup.END_ASYNC_FOR,
  /* 11 */ otherGroup.END_FOR,
  /* 12 */ otherGroup.END_SEND,
  /* 13 */ otherGroup.EXIT_INIT_CHECK,
  /* 14 */ otherGroup.FORMAT_SIMPLE,
  /* 15 */ otherGroup.FORMAT_WITH_SPEC,
  /* 16 */ getGroup.GET_AITER,
  /* 17 */ unknownOpcode,
  /* 18 */ getGroup.GET_ANEXT,
  /* 19 */ getGroup.GET_ITER,
  /* 20 */ getGroup.GET_LEN,
  /* 21 */ getGroup.GET_YIELD_FROM_ITER,
  /* 22 */ unknownOpcode,
  /* 23 */ loadGroup.LOAD_ASSERTION_ERROR,
  /* 24 */ loadGroup.LOAD_BUILD_CLASS,
  /* 25 */ loadGroup.LOAD_LOCALS,
  /* 26 */ otherGroup.MAKE_FUNCTION,
  /* 27 */ otherGroup.MATCH_KEYS,
  /* 28 */ otherGroup.MATCH_MAPPING,
  /* 29 */ otherGroup.MATCH_SEQUENCE,
  /* 30 */ otherGroup.NOP,
  /* 31 */ popGroup.POP_EXCEPT,
  /* 32 */ popGroup.POP_TOP,
  /* 33 */ otherGroup.PUSH_EXC_INFO,
  /* 34 */ otherGroup.PUSH_NULL,
  /* 35 */ otherGroup.RETURN_GENERATOR,
  /* 36 */ otherGroup.RETURN_VALUE,
  /* 37 */ otherGroup.SETUP_ANNOTATIONS,
  /* 38 */ storeGroup.STORE_SLICE,
  /* 39 */ storeGroup.STORE_SUBSCR,
  /* 40 */ toGroup.TO_BOOL,
  /* 41 */ otherGroup.UNARY_INVERT,
  /* 42 */ otherGroup.UNARY_NEGATIVE,
  /* 43 */ otherGroup.UNARY_NOT,
  /* 44 */ otherGroup.WITH_EXCEPT_START,
  /* 45 */ binaryGroup.BINARY_OP,
  /* 46 */ buildGroup.BUILD_CONST_KEY_MAP,
  /* 47 */ buildGroup.BUILD_LIST,
  /* 48 */ buildGroup.BUILD_MAP,
  /* 49 */ buildGroup.BUILD_SET,
  /* 50 */ buildGroup.BUILD_SLICE,
  /* 51 */ buildGroup.BUILD_STRING,
  /* 52 */ buildGroup.BUILD_TUPLE,
  /* 53 */ callGroup.CALL,
  /* 54 */ callGroup.CALL_FUNCTION_EX,
  /* 55 */ callGroup.CALL_INTRINSIC_1,
  /* 56 */ callGroup.CALL_INTRINSIC_2,
  /* 57 */ callGroup.CALL_KW,
  /* 58 */ otherGroup.COMPARE_OP,
  /* 59 */ otherGroup.CONTAINS_OP,
  /* 60 */ otherGroup.CONVERT_VALUE,
  /* 61 */ otherGroup.COPY,
  /* 62 */ otherGroup.COPY_FREE_VARS,
  /* 63 */ deleteGroup.DELETE_ATTR,
  /* 64 */ deleteGroup.DELETE_DEREF,
  /* 65 */ deleteGroup.DELETE_FAST,
  /* 66 */ deleteGroup.DELETE_GLOBAL,
  /* 67 */ deleteGroup.DELETE_NAME,
  /* 68 */ otherGroup.DICT_MERGE,
  /* 69 */ otherGroup.DICT_UPDATE,
  /* 70 */ otherGroup.ENTER_EXECUTOR,
  /* 71 EXTENDED_ARG, inline in the loop */ unknownOpcode,
  /* 72 */ forGroup.FOR_ITER,
  /* 73 */ getGroup.GET_AWAITABLE,
  /* 74 */ otherGroup.IMPORT_FROM,
  /* 75 */ otherGroup.IMPORT_NAME,
  /* 76 */ otherGroup.IS_OP,
  /* 77 */ otherGroup.JUMP_BACKWARD,
  /* 78 */ otherGroup.JUMP_BACKWARD_NO_INTERRUPT,
  /* 79 */ otherGroup.JUMP_FORWARD,
  /* 80 */ otherGroup.LIST_APPEND,
  /* 81 */ otherGroup.LIST_EXTEND,
  /* 82 */ loadGroup.LOAD_ATTR,
  /* 83 */ loadGroup.LOAD_CONST,
  /* 84 */ loadGroup.LOAD_DEREF,
  /* 85 */ loadGroup.LOAD_FAST,
  /* 86 */ loadGroup.LOAD_FAST_AND_CLEAR,
  /* 87 */ loadGroup.LOAD_FAST_CHECK,
  /* 88 */ loadGroup.LOAD_FAST_LOAD_FAST,
  /* 89 */ loadGroup.LOAD_FROM_DICT_OR_DEREF,
  /* 90 */ loadGroup.LOAD_FROM_DICT_OR_GLOBALS,
  /* 91 */ loadGroup.LOAD_GLOBAL,
  /* 92 */ loadGroup.LOAD_NAME,
  /* 93 */ loadGroup.LOAD_SUPER_ATTR,
  /* 94 */ otherGroup.MAKE_CELL,
  /* 95 */ otherGroup.MAP_ADD,
  /* 96 */ otherGroup.MATCH_CLASS,
  /* 97 */ popGroup.POP_JUMP_IF_FALSE,
  /* 98 */ popGroup.POP_JUMP_IF_NONE,
  /* 99 */ popGroup.POP_JUMP_IF_NOT_NONE,
  /* 100 */ popGroup.POP_JUMP_IF_TRUE,
  /* 101 */ otherGroup.RAISE_VARARGS,
  /* 102 */ otherGroup.RERAISE,
  /* 103 */ otherGroup.RETURN_CONST,
  /* 104 */ otherGroup.SEND,
  /* 105 */ otherGroup.SET_ADD,
  /* 106 */ otherGroup.SET_FUNCTION_ATTRIBUTE,
  /* 107 */ otherGroup.SET_UPDATE,
  /* 108 */ storeGroup.STORE_ATTR,
  /* 109 */ storeGroup.STORE_DEREF,
  /* 110 */ storeGroup.STORE_FAST,
  /* 111 */ storeGroup.STORE_FAST_LOAD_FAST,
  /* 112 */ storeGroup.STORE_FAST_STORE_FAST,
  /* 113 */ storeGroup.STORE_GLOBAL,
  /* 114 */ storeGroup.STORE_NAME,
  /* 115 */ otherGroup.SWAP,
  /* 116 */ unpackGroup.UNPACK_EX,
  /* 117 */ unpackGroup.UNPACK_SEQUENCE,
  /* 118 */ otherGroup.YIELD_VALUE,
  /* 119 */ loadGroup.LOAD_FAST,
  /* 120 */ storeGroup.STORE_FAST,
  /* 121 */ storeGroup.STORE_FAST,
  /* 122 */ loadGroup.LOAD_FAST_LOAD_FAST,
  /* 123 */ loadGroup.LOAD_FAST,
  /* 124 */ binaryGroup.BINARY_OP_ADD_INT,
  /* 125 */ otherGroup.COMPARE_OP_INT,
  /* 126 */ loadGroup.LOAD_CONST,
  /* 127 */ forGroup.FOR_ITER_RANGE,
  /* 128 */ otherGroup.RESUME_CHECK,
  /* 129 */ forGroup.FOR_ITER_RANGE,
  /* 130 */ storeGroup.STORE_SUBSCR_LIST_INT,
  /* 131 */ loadGroup.LOAD_GLOBAL_BUILTIN,
  /* 132 */ binaryGroup.BINARY_SUBSCR_LIST_INT,
  /* 133 */ loadGroup.LOAD_FAST,
  /* 134 */ loadGroup.LOAD_FAST,
  /* 135 */ forGroup.FOR_ITER_RANGE,
  /* 136 */ loadGroup.LOAD_FAST,
  /* 137 */ loadGroup.LOAD_GLOBAL_MODULE,
  /* 138 */ loadGroup.LOAD_FAST_LOAD_FAST,
  /* 139 */ loadGroup.LOAD_FAST,
  /* 140 */ otherGroup.RESUME_CHECK,
  /* 141 */ popGroup.POP_TOP,
  /* 142 */ loadGroup.LOAD_CONST,
  /* 143 */ loadGroup.LOAD_CONST,
  /* 144 */ loadGroup.LOAD_FAST_LOAD_FAST,
  /* 145 */ binaryGroup.BINARY_OP_MULTIPLY_FLOAT,
  /* 146 */ forGroup.FOR_ITER_LIST,
  /* 147 */ loadGroup.LOAD_CONST,
  /* 148 */ binaryGroup.BINARY_OP_ADD_FLOAT,
  /* 149 */ otherGroup.RESUME,
  /* 150 */ binaryGroup.BINARY_OP_ADD_FLOAT,
  /* 151 */ binaryGroup.BINARY_OP_ADD_INT,
  /* 152 */ binaryGroup.BINARY_OP_ADD_UNICODE,
  /* 153 */ binaryGroup.BINARY_OP_MULTIPLY_FLOAT,
  /* 154 */ binaryGroup.BINARY_OP_MULTIPLY_INT,
  /* 155 */ binaryGroup.BINARY_OP_SUBTRACT_FLOAT,
  /* 156 */ binaryGroup.BINARY_OP_SUBTRACT_INT,
  /* 157 */ binaryGroup.BINARY_SUBSCR_DICT,
  /* 158 */ binaryGroup.BINARY_SUBSCR_GETITEM,
  /* 159 */ binaryGroup.BINARY_SUBSCR_LIST_INT,
  /* 160 */ binaryGroup.BINARY_SUBSCR_STR_INT,
  /* 161 */ binaryGroup.BINARY_SUBSCR_TUPLE_INT,
  /* 162 */ callGroup.CALL_ALLOC_AND_ENTER_INIT,
  /* 163 */ callGroup.CALL_BOUND_METHOD_EXACT_ARGS,
  /* 164 */ callGroup.CALL_BOUND_METHOD_GENERAL,
  /* 165 */ callGroup.CALL_BUILTIN_CLASS,
  /* 166 */ callGroup.CALL_BUILTIN_FAST,
  /* 167 */ callGroup.CALL_BUILTIN_FAST_WITH_KEYWORDS,
  /* 168 */ callGroup.CALL_BUILTIN_O,
  /* 169 */ callGroup.CALL_ISINSTANCE,
  /* 170 */ callGroup.CALL_LEN,
  /* 171 */ callGroup.CALL_LIST_APPEND,
  /* 172 */ callGroup.CALL_METHOD_DESCRIPTOR_FAST,
  /* 173 */ callGroup.CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS,
  /* 174 */ callGroup.CALL_METHOD_DESCRIPTOR_NOARGS,
  /* 175 */ callGroup.CALL_METHOD_DESCRIPTOR_O,
  /* 176 */ callGroup.CALL_NON_PY_GENERAL,
  /* 177 */ callGroup.CALL_PY_EXACT_ARGS,
  /* 178 */ callGroup.CALL_PY_GENERAL,
  /* 179 */ callGroup.CALL_STR_1,
  /* 180 */ callGroup.CALL_TUPLE_1,
  /* 181 */ callGroup.CALL_TYPE_1,
  /* 182 */ otherGroup.COMPARE_OP_FLOAT,
  /* 183 */ otherGroup.COMPARE_OP_INT,
  /* 184 */ otherGroup.COMPARE_OP_STR,
  /* 185 */ otherGroup.CONTAINS_OP_DICT,
  /* 186 */ otherGroup.CONTAINS_OP_SET,
  /* 187 */ forGroup.FOR_ITER_GEN,
  /* 188 */ forGroup.FOR_ITER_LIST,
  /* 189 */ forGroup.FOR_ITER_RANGE,
  /* 190 */ forGroup.FOR_ITER_TUPLE,
  /* 191 */ loadGroup.LOAD_ATTR_CLASS,
  /* 192 */ loadGroup.LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN,
  /* 193 */ loadGroup.LOAD_ATTR_INSTANCE_VALUE,
  /* 194 */ loadGroup.LOAD_ATTR_METHOD_LAZY_DICT,
  /* 195 */ loadGroup.LOAD_ATTR_METHOD_NO_DICT,
  /* 196 */ loadGroup.LOAD_ATTR_METHOD_WITH_VALUES,
  /* 197 */ loadGroup.LOAD_ATTR_MODULE,
  /* 198 */ loadGroup.LOAD_ATTR_NONDESCRIPTOR_NO_DICT,
  /* 199 */ loadGroup.LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES,
  /* 200 */ loadGroup.LOAD_ATTR_PROPERTY,
  /* 201 */ loadGroup.LOAD_ATTR_SLOT,
  /* 202 */ loadGroup.LOAD_ATTR_WITH_HINT,
  /* 203 */ loadGroup.LOAD_GLOBAL_BUILTIN,
  /* 204 */ loadGroup.LOAD_GLOBAL_MODULE,
  /* 205 */ loadGroup.LOAD_SUPER_ATTR_ATTR,
  /* 206 */ loadGroup.LOAD_SUPER_ATTR_METHOD,
  /* 207 */ otherGroup.RESUME_CHECK,
  /* 208 */ otherGroup.SEND_GEN,
  /* 209 */ storeGroup.STORE_ATTR_INSTANCE_VALUE,
  /* 210 */ storeGroup.STORE_ATTR_SLOT,
  /* 211 */ storeGroup.STORE_ATTR_WITH_HINT,
  /* 212 */ storeGroup.STORE_SUBSCR_DICT,
  /* 213 */ storeGroup.STORE_SUBSCR_LIST_INT,
  /* 214 */ toGroup.TO_BOOL_ALWAYS_TRUE,
  /* 215 */ toGroup.TO_BOOL_BOOL,
  /* 216 */ toGroup.TO_BOOL_INT,
  /* 217 */ toGroup.TO_BOOL_LIST,
  /* 218 */ toGroup.TO_BOOL_NONE,
  /* 219 */ toGroup.TO_BOOL_STR,
  /* 220 */ unpackGroup.UNPACK_SEQUENCE_LIST,
  /* 221 */ unpackGroup.UNPACK_SEQUENCE_TUPLE,
  /* 222 */ unpackGroup.UNPACK_SEQUENCE_TWO_TUPLE,
  /* 223 */ storeGroup.STORE_FAST,
  /* 224 */ forGroup.FOR_ITER_LIST,
  /* 225 */ unknownOpcode,
  /* 226 */ unknownOpcode,
  /* 227 */ unknownOpcode,
  /* 228 */ unknownOpcode,
  /* 229 */ unknownOpcode,
  /* 230 */ unknownOpcode,
  /* 231 */ unknownOpcode,
  /* 232 */ unknownOpcode,
  /* 233 */ unknownOpcode,
  /* 234 */ unknownOpcode,
  /* 235 */ unknownOpcode,
  /* 236 */ unknownOpcode,
  /* 237 */ unknownOpcode,
  /* 238 */ unknownOpcode,
  /* 239 */ unknownOpcode,
  /* 240 */ unknownOpcode,
  /* 241 */ unknownOpcode,
  /* 242 */ unknownOpcode,
  /* 243 */ unknownOpcode,
  /* 244 */ unknownOpcode,
  /* 245 */ unknownOpcode,
  /* 246 */ unknownOpcode,
  /* 247 */ unknownOpcode,
  /* 248 */ unknownOpcode,
  /* 249 */ unknownOpcode,
  /* 250 */ unknownOpcode,
  /* 251 */ unknownOpcode,
  /* 252 */ unknownOpcode,
  /* 253 */ unknownOpcode,
  /* 254 */ unknownOpcode,
  /* 255 */ unknownOpcode,
];

/** The same by a switch of direct calls, whose callees V8 knows: a call through the table goes through its generic `Call`. */
export function runCold(op: number, frame: Frame, oparg: number): After {
  switch (op) {
    case 1:
      return otherGroup.BEFORE_ASYNC_WITH(frame, oparg);
    case 2:
      return otherGroup.BEFORE_WITH(frame, oparg);
    case 3:
      return binaryGroup.BINARY_OP_INPLACE_ADD_UNICODE(frame, oparg);
    case 4:
      return binaryGroup.BINARY_SLICE(frame, oparg);
    case 5:
      return binaryGroup.BINARY_SUBSCR(frame, oparg);
    case 6:
      return otherGroup.CHECK_EG_MATCH(frame, oparg);
    case 7:
      return otherGroup.CHECK_EXC_MATCH(frame, oparg);
    case 8:
      return otherGroup.CLEANUP_THROW(frame, oparg);
    case 9:
      return deleteGroup.DELETE_SUBSCR(frame, oparg);
    case 10:
      return otherGroup.END_ASYNC_FOR(frame, oparg);
    case 11:
      return otherGroup.END_FOR(frame, oparg);
    case 12:
      return otherGroup.END_SEND(frame, oparg);
    case 13:
      return otherGroup.EXIT_INIT_CHECK(frame, oparg);
    case 14:
      return otherGroup.FORMAT_SIMPLE(frame, oparg);
    case 15:
      return otherGroup.FORMAT_WITH_SPEC(frame, oparg);
    case 16:
      return getGroup.GET_AITER(frame, oparg);
    case 18:
      return getGroup.GET_ANEXT(frame, oparg);
    case 19:
      return getGroup.GET_ITER(frame, oparg);
    case 20:
      return getGroup.GET_LEN(frame, oparg);
    case 21:
      return getGroup.GET_YIELD_FROM_ITER(frame, oparg);
    case 23:
      return loadGroup.LOAD_ASSERTION_ERROR(frame, oparg);
    case 24:
      return loadGroup.LOAD_BUILD_CLASS(frame, oparg);
    case 25:
      return loadGroup.LOAD_LOCALS(frame, oparg);
    case 26:
      return otherGroup.MAKE_FUNCTION(frame, oparg);
    case 27:
      return otherGroup.MATCH_KEYS(frame, oparg);
    case 28:
      return otherGroup.MATCH_MAPPING(frame, oparg);
    case 29:
      return otherGroup.MATCH_SEQUENCE(frame, oparg);
    case 30:
      return otherGroup.NOP(frame, oparg);
    case 31:
      return popGroup.POP_EXCEPT(frame, oparg);
    case 32:
    case 141:
      return popGroup.POP_TOP(frame, oparg);
    case 33:
      return otherGroup.PUSH_EXC_INFO(frame, oparg);
    case 34:
      return otherGroup.PUSH_NULL(frame, oparg);
    case 35:
      return otherGroup.RETURN_GENERATOR(frame, oparg);
    case 36:
      return otherGroup.RETURN_VALUE(frame, oparg);
    case 37:
      return otherGroup.SETUP_ANNOTATIONS(frame, oparg);
    case 38:
      return storeGroup.STORE_SLICE(frame, oparg);
    case 39:
      return storeGroup.STORE_SUBSCR(frame, oparg);
    case 40:
      return toGroup.TO_BOOL(frame, oparg);
    case 41:
      return otherGroup.UNARY_INVERT(frame, oparg);
    case 42:
      return otherGroup.UNARY_NEGATIVE(frame, oparg);
    case 43:
      return otherGroup.UNARY_NOT(frame, oparg);
    case 44:
      return otherGroup.WITH_EXCEPT_START(frame, oparg);
    case 45:
      return binaryGroup.BINARY_OP(frame, oparg);
    case 46:
      return buildGroup.BUILD_CONST_KEY_MAP(frame, oparg);
    case 47:
      return buildGroup.BUILD_LIST(frame, oparg);
    case 48:
      return buildGroup.BUILD_MAP(frame, oparg);
    case 49:
      return buildGroup.BUILD_SET(frame, oparg);
    case 50:
      return buildGroup.BUILD_SLICE(frame, oparg);
    case 51:
      return buildGroup.BUILD_STRING(frame, oparg);
    case 52:
      return buildGroup.BUILD_TUPLE(frame, oparg);
    case 53:
      return callGroup.CALL(frame, oparg);
    case 54:
      return callGroup.CALL_FUNCTION_EX(frame, oparg);
    case 55:
      return callGroup.CALL_INTRINSIC_1(frame, oparg);
    case 56:
      return callGroup.CALL_INTRINSIC_2(frame, oparg);
    case 57:
      return callGroup.CALL_KW(frame, oparg);
    case 58:
      return otherGroup.COMPARE_OP(frame, oparg);
    case 59:
      return otherGroup.CONTAINS_OP(frame, oparg);
    case 60:
      return otherGroup.CONVERT_VALUE(frame, oparg);
    case 61:
      return otherGroup.COPY(frame, oparg);
    case 62:
      return otherGroup.COPY_FREE_VARS(frame, oparg);
    case 63:
      return deleteGroup.DELETE_ATTR(frame, oparg);
    case 64:
      return deleteGroup.DELETE_DEREF(frame, oparg);
    case 65:
      return deleteGroup.DELETE_FAST(frame, oparg);
    case 66:
      return deleteGroup.DELETE_GLOBAL(frame, oparg);
    case 67:
      return deleteGroup.DELETE_NAME(frame, oparg);
    case 68:
      return otherGroup.DICT_MERGE(frame, oparg);
    case 69:
      return otherGroup.DICT_UPDATE(frame, oparg);
    case 70:
      return otherGroup.ENTER_EXECUTOR(frame, oparg);
    case 72:
      return forGroup.FOR_ITER(frame, oparg);
    case 73:
      return getGroup.GET_AWAITABLE(frame, oparg);
    case 74:
      return otherGroup.IMPORT_FROM(frame, oparg);
    case 75:
      return otherGroup.IMPORT_NAME(frame, oparg);
    case 76:
      return otherGroup.IS_OP(frame, oparg);
    case 77:
      return otherGroup.JUMP_BACKWARD(frame, oparg);
    case 78:
      return otherGroup.JUMP_BACKWARD_NO_INTERRUPT(frame, oparg);
    case 79:
      return otherGroup.JUMP_FORWARD(frame, oparg);
    case 80:
      return otherGroup.LIST_APPEND(frame, oparg);
    case 81:
      return otherGroup.LIST_EXTEND(frame, oparg);
    case 82:
      return loadGroup.LOAD_ATTR(frame, oparg);
    case 83:
    case 126:
    case 142:
    case 143:
    case 147:
      return loadGroup.LOAD_CONST(frame, oparg);
    case 84:
      return loadGroup.LOAD_DEREF(frame, oparg);
    case 85:
    case 119:
    case 123:
    case 133:
    case 134:
    case 136:
    case 139:
      return loadGroup.LOAD_FAST(frame, oparg);
    case 86:
      return loadGroup.LOAD_FAST_AND_CLEAR(frame, oparg);
    case 87:
      return loadGroup.LOAD_FAST_CHECK(frame, oparg);
    case 88:
    case 122:
    case 138:
    case 144:
      return loadGroup.LOAD_FAST_LOAD_FAST(frame, oparg);
    case 89:
      return loadGroup.LOAD_FROM_DICT_OR_DEREF(frame, oparg);
    case 90:
      return loadGroup.LOAD_FROM_DICT_OR_GLOBALS(frame, oparg);
    case 91:
      return loadGroup.LOAD_GLOBAL(frame, oparg);
    case 92:
      return loadGroup.LOAD_NAME(frame, oparg);
    case 93:
      return loadGroup.LOAD_SUPER_ATTR(frame, oparg);
    case 94:
      return otherGroup.MAKE_CELL(frame, oparg);
    case 95:
      return otherGroup.MAP_ADD(frame, oparg);
    case 96:
      return otherGroup.MATCH_CLASS(frame, oparg);
    case 97:
      return popGroup.POP_JUMP_IF_FALSE(frame, oparg);
    case 98:
      return popGroup.POP_JUMP_IF_NONE(frame, oparg);
    case 99:
      return popGroup.POP_JUMP_IF_NOT_NONE(frame, oparg);
    case 100:
      return popGroup.POP_JUMP_IF_TRUE(frame, oparg);
    case 101:
      return otherGroup.RAISE_VARARGS(frame, oparg);
    case 102:
      return otherGroup.RERAISE(frame, oparg);
    case 103:
      return otherGroup.RETURN_CONST(frame, oparg);
    case 104:
      return otherGroup.SEND(frame, oparg);
    case 105:
      return otherGroup.SET_ADD(frame, oparg);
    case 106:
      return otherGroup.SET_FUNCTION_ATTRIBUTE(frame, oparg);
    case 107:
      return otherGroup.SET_UPDATE(frame, oparg);
    case 108:
      return storeGroup.STORE_ATTR(frame, oparg);
    case 109:
      return storeGroup.STORE_DEREF(frame, oparg);
    case 110:
    case 120:
    case 121:
    case 223:
      return storeGroup.STORE_FAST(frame, oparg);
    case 111:
      return storeGroup.STORE_FAST_LOAD_FAST(frame, oparg);
    case 112:
      return storeGroup.STORE_FAST_STORE_FAST(frame, oparg);
    case 113:
      return storeGroup.STORE_GLOBAL(frame, oparg);
    case 114:
      return storeGroup.STORE_NAME(frame, oparg);
    case 115:
      return otherGroup.SWAP(frame, oparg);
    case 116:
      return unpackGroup.UNPACK_EX(frame, oparg);
    case 117:
      return unpackGroup.UNPACK_SEQUENCE(frame, oparg);
    case 118:
      return otherGroup.YIELD_VALUE(frame, oparg);
    case 124:
    case 151:
      return binaryGroup.BINARY_OP_ADD_INT(frame, oparg);
    case 125:
    case 183:
      return otherGroup.COMPARE_OP_INT(frame, oparg);
    case 127:
    case 129:
    case 135:
    case 189:
      return forGroup.FOR_ITER_RANGE(frame, oparg);
    case 128:
    case 140:
    case 207:
      return otherGroup.RESUME_CHECK(frame, oparg);
    case 130:
    case 213:
      return storeGroup.STORE_SUBSCR_LIST_INT(frame, oparg);
    case 131:
    case 203:
      return loadGroup.LOAD_GLOBAL_BUILTIN(frame, oparg);
    case 132:
    case 159:
      return binaryGroup.BINARY_SUBSCR_LIST_INT(frame, oparg);
    case 137:
    case 204:
      return loadGroup.LOAD_GLOBAL_MODULE(frame, oparg);
    case 145:
    case 153:
      return binaryGroup.BINARY_OP_MULTIPLY_FLOAT(frame, oparg);
    case 146:
    case 188:
    case 224:
      return forGroup.FOR_ITER_LIST(frame, oparg);
    case 148:
    case 150:
      return binaryGroup.BINARY_OP_ADD_FLOAT(frame, oparg);
    case 149:
      return otherGroup.RESUME(frame, oparg);
    case 152:
      return binaryGroup.BINARY_OP_ADD_UNICODE(frame, oparg);
    case 154:
      return binaryGroup.BINARY_OP_MULTIPLY_INT(frame, oparg);
    case 155:
      return binaryGroup.BINARY_OP_SUBTRACT_FLOAT(frame, oparg);
    case 156:
      return binaryGroup.BINARY_OP_SUBTRACT_INT(frame, oparg);
    case 157:
      return binaryGroup.BINARY_SUBSCR_DICT(frame, oparg);
    case 158:
      return binaryGroup.BINARY_SUBSCR_GETITEM(frame, oparg);
    case 160:
      return binaryGroup.BINARY_SUBSCR_STR_INT(frame, oparg);
    case 161:
      return binaryGroup.BINARY_SUBSCR_TUPLE_INT(frame, oparg);
    case 162:
      return callGroup.CALL_ALLOC_AND_ENTER_INIT(frame, oparg);
    case 163:
      return callGroup.CALL_BOUND_METHOD_EXACT_ARGS(frame, oparg);
    case 164:
      return callGroup.CALL_BOUND_METHOD_GENERAL(frame, oparg);
    case 165:
      return callGroup.CALL_BUILTIN_CLASS(frame, oparg);
    case 166:
      return callGroup.CALL_BUILTIN_FAST(frame, oparg);
    case 167:
      return callGroup.CALL_BUILTIN_FAST_WITH_KEYWORDS(frame, oparg);
    case 168:
      return callGroup.CALL_BUILTIN_O(frame, oparg);
    case 169:
      return callGroup.CALL_ISINSTANCE(frame, oparg);
    case 170:
      return callGroup.CALL_LEN(frame, oparg);
    case 171:
      return callGroup.CALL_LIST_APPEND(frame, oparg);
    case 172:
      return callGroup.CALL_METHOD_DESCRIPTOR_FAST(frame, oparg);
    case 173:
      return callGroup.CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS(frame, oparg);
    case 174:
      return callGroup.CALL_METHOD_DESCRIPTOR_NOARGS(frame, oparg);
    case 175:
      return callGroup.CALL_METHOD_DESCRIPTOR_O(frame, oparg);
    case 176:
      return callGroup.CALL_NON_PY_GENERAL(frame, oparg);
    case 177:
      return callGroup.CALL_PY_EXACT_ARGS(frame, oparg);
    case 178:
      return callGroup.CALL_PY_GENERAL(frame, oparg);
    case 179:
      return callGroup.CALL_STR_1(frame, oparg);
    case 180:
      return callGroup.CALL_TUPLE_1(frame, oparg);
    case 181:
      return callGroup.CALL_TYPE_1(frame, oparg);
    case 182:
      return otherGroup.COMPARE_OP_FLOAT(frame, oparg);
    case 184:
      return otherGroup.COMPARE_OP_STR(frame, oparg);
    case 185:
      return otherGroup.CONTAINS_OP_DICT(frame, oparg);
    case 186:
      return otherGroup.CONTAINS_OP_SET(frame, oparg);
    case 187:
      return forGroup.FOR_ITER_GEN(frame, oparg);
    case 190:
      return forGroup.FOR_ITER_TUPLE(frame, oparg);
    case 191:
      return loadGroup.LOAD_ATTR_CLASS(frame, oparg);
    case 192:
      return loadGroup.LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN(frame, oparg);
    case 193:
      return loadGroup.LOAD_ATTR_INSTANCE_VALUE(frame, oparg);
    case 194:
      return loadGroup.LOAD_ATTR_METHOD_LAZY_DICT(frame, oparg);
    case 195:
      return loadGroup.LOAD_ATTR_METHOD_NO_DICT(frame, oparg);
    case 196:
      return loadGroup.LOAD_ATTR_METHOD_WITH_VALUES(frame, oparg);
    case 197:
      return loadGroup.LOAD_ATTR_MODULE(frame, oparg);
    case 198:
      return loadGroup.LOAD_ATTR_NONDESCRIPTOR_NO_DICT(frame, oparg);
    case 199:
      return loadGroup.LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES(frame, oparg);
    case 200:
      return loadGroup.LOAD_ATTR_PROPERTY(frame, oparg);
    case 201:
      return loadGroup.LOAD_ATTR_SLOT(frame, oparg);
    case 202:
      return loadGroup.LOAD_ATTR_WITH_HINT(frame, oparg);
    case 205:
      return loadGroup.LOAD_SUPER_ATTR_ATTR(frame, oparg);
    case 206:
      return loadGroup.LOAD_SUPER_ATTR_METHOD(frame, oparg);
    case 208:
      return otherGroup.SEND_GEN(frame, oparg);
    case 209:
      return storeGroup.STORE_ATTR_INSTANCE_VALUE(frame, oparg);
    case 210:
      return storeGroup.STORE_ATTR_SLOT(frame, oparg);
    case 211:
      return storeGroup.STORE_ATTR_WITH_HINT(frame, oparg);
    case 212:
      return storeGroup.STORE_SUBSCR_DICT(frame, oparg);
    case 214:
      return toGroup.TO_BOOL_ALWAYS_TRUE(frame, oparg);
    case 215:
      return toGroup.TO_BOOL_BOOL(frame, oparg);
    case 216:
      return toGroup.TO_BOOL_INT(frame, oparg);
    case 217:
      return toGroup.TO_BOOL_LIST(frame, oparg);
    case 218:
      return toGroup.TO_BOOL_NONE(frame, oparg);
    case 219:
      return toGroup.TO_BOOL_STR(frame, oparg);
    case 220:
      return unpackGroup.UNPACK_SEQUENCE_LIST(frame, oparg);
    case 221:
      return unpackGroup.UNPACK_SEQUENCE_TUPLE(frame, oparg);
    case 222:
      return unpackGroup.UNPACK_SEQUENCE_TWO_TUPLE(frame, oparg);
    default:
      return unknownOpcode(frame);
  }
}

import base64, binascii, quopri, io
for f in (base64.b64encode, base64.urlsafe_b64encode, base64.b32encode, base64.b16encode, base64.b85encode, base64.a85encode, base64.encodebytes, base64.b32hexencode): print(f.__name__, f(b'\xfb\xff\x00hello'))
print(base64.b64decode('aGk='), base64.b64decode(b'a G k =\n'), base64.b32decode('NBUQ===='), base64.b16decode('6869'), base64.b85decode(base64.b85encode(b'zz')), base64.a85decode(base64.a85encode(b'\0\0\0\0x')), base64.standard_b64decode('aGk='))
for bad in ('a', 'aGk', 'aGk=='):
    try: print(base64.b64decode(bad))
    except binascii.Error as e: print(bad, e)
try: base64.b64decode('a*Gk=', validate=True)
except binascii.Error as e: print(e)
print(quopri.encodestring('é=x\t'.encode()), quopri.decodestring(b'=C3=A9=3D'), binascii.b2a_uu(b'hi'), binascii.a2b_uu(binascii.b2a_uu(b'hi there')))

f'a'
f'{a}'
f'{a}' 'b'
'b' f'{a}' 'c'
f'{a}{b}'
f'{a!r}'
f'{a!r:>10}'
f'{a:>{b}}'
f'{a:>{b}.{c}}'
f'{a:{b}{c}}'
f'{a=}'
f'{a = }'
f'{a = !r}'
f'{a=:>10}'
f'{a!s:%H:%M}'
f'{a:=5}'
f'{a:!r}'
f'{a!=b}'
f'{a==b}'
f'{a<=b}'
f'{a:{b!r}}'
f'{a:{b:{c}}}'
f'{{}}'
f'{{{a}}}'
f'{a}}}'
f'{ {1: 2}[1] }'
f'{(lambda x: 1)}'
f'{a["b"]}'
f'{a['b']}'
f'{f'{f'{a}'}'}'
f"{'\n'}"
f'{a:\n}'
f'\{a}'
rf'\{a}'
fr'{a}\n'
F'{a}'
fR"{a}"
f'{*a, b}'
f'{a, b}'
f'{yield a}'
f'{await_}'
f'{a if b else c}'
f'{a:{{}}}'
f'{a:}'
f'{a!r:}'
f'{x:{y:>{z}}}'
f'{a:x{b}y{c}z}'
f'{a or b}'
f'{(x:=5)}'
f'{a[1:2]}'
f'{a}' f'{b}'
f''
f'' ''
f'{""}'
f'{a,}'
f'{lambda_}'
f'{[x for x in y]}'
f'{ a }'
f'{ a!r }'
f'{a }'
f'{not a}'
f"{a:'b'}"
f'{a:"b"}'
f'{a # c
}'
f"""{
a
}"""
f"""{
a = 
}"""
f"""{a
:b}"""
f"""{a:
b}"""
f'{\
a}'
f'{a:{
b}}'
print(f"{a}")
x = ('a'
 'b'
 f'{c}')
x = f"a".b

x = 3; w = 10; s = 'str'; d = {'k': [1, 2]}
print(f'{x}', f'{x!r}', f'{s!r:>{w}}', f'{x:0{w}.2f}', f'{x=}', f'{x = }', f'{s=!s}', f'{d["k"][1]}', f"{d['k']}", f'{{}}', f'{x:{"d"}}', f'{"nested " + f"{x + 1}"}', f'{x if x > 2 else 0}', f'{(lambda y: y * 2)(4)}', f'a' 'b' f'{x}', rf'\d{x}', f'{x:,}', f'{1e6:,.1f}', f'{255:#x} {5:b} {x:+d} {0.5:%}', f'''{
    x
}''', f'{x!a}', f'{"é"!a}', f'{None}', f'{[i for i in range(3)]}', f'{x:^{w}}|', f'{f"{f"{x}"}"}', f'{"\n".join(["a", "b"])}', f'{{{x}}}', f'{x:>{w - 5}}')
class F:
    def __format__(self, spec): return f'<{spec}>'
print(f'{F()}', f'{F():abc}', f'{F():{x}{s}}', format(F(), 'q'))
for bad in ("f'{x:zz}'", "f'{s:d}'", "f'{undefined}'"):
    try: eval(bad)
    except (ValueError, NameError) as e: print(e)

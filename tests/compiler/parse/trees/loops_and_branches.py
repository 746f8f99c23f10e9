for x in *a, b: pass
for *a, b in c: pass
for x, in y: pass
for (x, y), z in w: pass
for x.a in y: pass
for x[0], y in z: pass
for x in y,: pass
for x in a if b else c: pass
if a: pass
if a: pass
elif b: pass
elif c: pass
else: pass
while a: pass
else: pass
for a in b: pass
else: pass
if a: b; c; d
if a: b; c; d;
if a:
    b
    
    c

  # comment
    d
if a:
  b
else:
        c
if (a
  and b):
    pass
if True: None
if a:
    pass
# comment
else:
    pass
if a:
    pass
    # comment
elif b:
    pass
if 1:
	a
	if 2:
		b
if a: pass;
if x:
    pass
else: pass
while x: break
while x: continue
for x in range(3): print(x)

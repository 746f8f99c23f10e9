try: pass
except: pass
try: pass
except A: pass
except (B, C): pass
except D as e: pass
else: pass
finally: pass
try: pass
finally: pass
try: pass
except* A: pass
except* (B, C) as d: pass
try: pass
except *A: pass
try: pass
except A if b else c: pass
try: pass
except A.b(c) as d: pass
try:
    pass
# comment
except:
    pass

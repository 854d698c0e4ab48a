"""How sites are spoken to; the only package that knows HTTP."""

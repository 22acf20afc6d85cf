"""Coverage-guided fuzzing: `python -m fuzz TARGET` (needs `pip install atheris`; without it, seeds are mangled at random)."""

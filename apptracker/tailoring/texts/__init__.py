"""The texts around an application besides its letter: mails, résumé lines, answers to a form. Pure.

Sentences stand in ``templates/texts/LANGUAGE``; what they say of the person reaches them marked with its origin
(:mod:`apptracker.tailoring.letter.trace`), as in a letter.
"""

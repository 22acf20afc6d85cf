"""Tellings: the ways in which a text tells numbers that have to do with each other.

A movement and its amounts, a whole and its parts, a total and its list, a fact told twice: each module finds one of them among
the tokens of sentences and hands on who plays which role. What the numbers should be is the checks' affair, and what a claim
is made of is settled in `numcheck.binding`.
"""

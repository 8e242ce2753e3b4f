"""Styled layers, time and district sheets: source strings and plain values in, maps and pages out."""

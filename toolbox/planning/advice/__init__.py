"""What a careful colleague would remark about a plan: every composition rule, and what would mend it."""

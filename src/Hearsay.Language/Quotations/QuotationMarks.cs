namespace Hearsay.Language;

/// <summary>Finds the quotation marks of a paragraph and sees how they stand.</summary>
internal readonly ref struct QuotationMarks(string text, TokenArrays tokens, Span<QuotationMark> room)
{
    private readonly Span<QuotationMark> _room = room;

    /// <summary>The marks between two tokens, in order.</summary>
    public Span<QuotationMark> Find(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Quote)
            {
                _room[count++] = new QuotationMark
                {
                    Token = i,
                    Shape = LookOf(i),
                    Partner = QuotationMark.None,
                };
            }
        }

        var marks = _room[..count];
        for (var m = 0; m < count; m++)
        {
            var besideFree =
                m > 0 && marks[m - 1].Token == marks[m].Token - 1 && (marks[m - 1].Shape & MarkShape.FreeLeft) != 0;
            if (besideFree || IsFreeLeft(marks[m].Token, first))
            {
                marks[m].Shape |= MarkShape.FreeLeft;
            }
        }

        for (var m = count - 1; m >= 0; m--)
        {
            var besideFree =
                m + 1 < count
                && marks[m + 1].Token == marks[m].Token + 1
                && (marks[m + 1].Shape & MarkShape.FreeRight) != 0;
            if (besideFree || IsFreeRight(marks[m].Token, end))
            {
                marks[m].Shape |= MarkShape.FreeRight;
            }
        }

        return marks;
    }

    /// <summary>What a mark's own form says.</summary>
    public MarkShape LookOf(int token)
    {
        if (tokens.Ends[token] - tokens.Starts[token] == 2 && text[tokens.Starts[token]] is '`' or '\'')
        {
            return text[tokens.Starts[token]] == '`' ? MarkShape.LooksOpen : MarkShape.LooksClosed;
        }

        return text[tokens.Starts[token]] switch
        {
            '“' or '„' or '‟' => MarkShape.LooksOpen,
            '”' => MarkShape.LooksClosed,
            '«' => MarkShape.Angled | MarkShape.LooksOpen,
            '»' => MarkShape.Angled | MarkShape.LooksClosed,
            '‘' or '‚' or '‛' or '`' => MarkShape.Single | MarkShape.LooksOpen,
            '’' => MarkShape.Single | MarkShape.LooksClosed,
            '‹' => MarkShape.Single | MarkShape.Angled | MarkShape.LooksOpen,
            '›' => MarkShape.Single | MarkShape.Angled | MarkShape.LooksClosed,
            '\'' => MarkShape.Single,
            _ => MarkShape.None,
        };
    }

    private bool IsFreeLeft(int token, int first) =>
        token == first
        || (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0
        || tokens.Kinds[token - 1] == TokenKind.Dash
        || (tokens.Kinds[token - 1] == TokenKind.Bracket && text[tokens.Starts[token - 1]] is '(' or '[' or '{')
        || (tokens.Kinds[token - 1] == TokenKind.Punctuation && text[tokens.Starts[token - 1]] is '/');

    private bool IsFreeRight(int token, int end) =>
        token + 1 >= end
        || (tokens.Shapes[token + 1] & TokenShape.SpaceBefore) != 0
        || tokens.Kinds[token + 1] is TokenKind.Dash or TokenKind.Punctuation
        || (tokens.Kinds[token + 1] == TokenKind.Stop && text[tokens.Starts[token + 1]] != '…')
        || (tokens.Kinds[token + 1] == TokenKind.Clitic)
        || (tokens.Kinds[token + 1] == TokenKind.Bracket && text[tokens.Starts[token + 1]] is ')' or ']' or '}');
}

using Antlr4.Runtime;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Gives tokens the types that they have by what stands before them.</summary>
internal abstract class HocLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
    : Lexer(input, output, errorOutput)
{
    private TokenContext _context = TokenContext.Start;

    /// <inheritdoc/>
    public override IToken Emit()
    {
        Type = _context.See(Type);
        return base.Emit();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _context = TokenContext.Start;
        base.Reset();
    }
}

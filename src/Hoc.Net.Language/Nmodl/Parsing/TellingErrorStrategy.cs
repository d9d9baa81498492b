using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Gives up at the first mistake, and where it must be told knows all that could have stood there.</summary>
/// <remarks>
/// Without the look ahead a mistake in a list is found by whoever expects its end, and only that is said to be expected. It costs too
/// much for programs that are right.
/// </remarks>
internal sealed class TellingErrorStrategy : BailErrorStrategy
{
    /// <summary>Whether mistakes are to be told; else they only end the parsing.</summary>
    public bool Tells { get; set; }

    /// <inheritdoc/>
    public override void Sync(Parser recognizer)
    {
        if (!Tells || recognizer.GetExpectedTokens().Contains(recognizer.InputStream.LA(1))) return;
        throw new ParseCanceledException(new InputMismatchException(recognizer));
    }
}

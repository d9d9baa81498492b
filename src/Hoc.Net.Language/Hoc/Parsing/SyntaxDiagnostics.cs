using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The ledger of mistakes in the writing of HOC, and their messages.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor Unexpected = new("HOC1001", "Syntax error");
    public static readonly DiagnosticDescriptor Unclosed = new("HOC1002", "Bracket, string or comment not closed");
    public static readonly DiagnosticDescriptor LineEnds = new("HOC1003", "Statement broken or joined at the wrong line end");
    public static readonly DiagnosticDescriptor Deep = new("HOC1004", "Nested too deeply");

    /// <summary>Every entry of the ledger.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unexpected, Unclosed, LineEnds, Deep];

    public static Diagnostic NestedTooDeeply(SourceSpan span) => new(
        Deep, span, $"this is nested too deeply: at most {Nesting.Deepest} levels are allowed.", "Split the statement, or move a part of it into a procedure.");

    public static Diagnostic MissingBrace(SourceSpan brace, SourceSpan statement) => new(
        Unclosed, brace, "this '{' is never closed.",
        $"Add the missing '}}' before line {statement.Source.PositionOf(statement.End).Line + 1}, or look for a '}}' too few inside.");

    public static Diagnostic ArgumentNumber(SourceSpan span) => new(
        Unexpected, span, "the number of this argument is too large.", "Arguments count from $1 to $numarg().");

    public static Diagnostic NoTarget(SourceSpan span, string sign) => new(
        Unexpected, span, $"the left side of '{sign}' is not something that can hold a value.",
        sign == "=" ? "Assign to a variable; to compare, write '=='." : "Assign to a variable.");

    public static Diagnostic RangeWithoutValues(SourceSpan span) => new(
        Unexpected, span, "a range of places needs a range of values.", "Write it as v(0:1) = first:last.");

    public static Diagnostic SecondStatement(SourceSpan span, bool isElse) => isElse
        ? ElseWithoutIf(span)
        : new Diagnostic(
            LineEnds, span, "a second statement begins on the same line.", "Put it on a line of its own, or put braces around both: { first second }.");

    public static Diagnostic ElseWithoutIf(SourceSpan span) => new(
        LineEnds, span, "this 'else' belongs to no 'if'.", "Write it on the line on which the body of its 'if' ends: } else {");

    public static Diagnostic MissingBody(SourceSpan span, string keyword) => new(
        LineEnds, span, $"the statement that '{keyword}' governs is missing.", "It must begin on the same line: move its '{' up to this line.");

    public static Diagnostic ForClause(SourceSpan span) => new(
        Unexpected, span, "this is none of the forms of 'for'.",
        "Write for i = first, last or for (start; condition; step) or for (x) or for iterator(arguments).");

    public static Diagnostic ConnectChild(SourceSpan span) => new(
        Unexpected, span, "'connect' needs the end of the child that is joined.", "Write connect child(0), parent(1).");
}

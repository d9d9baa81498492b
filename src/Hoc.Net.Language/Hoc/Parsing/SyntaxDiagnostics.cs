using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The ledger of mistakes in the writing of HOC, and their messages.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor Unexpected = new("HOC1001", "Syntax error");
    public static readonly DiagnosticDescriptor Unclosed = new("HOC1002", "Bracket or string not closed");
    public static readonly DiagnosticDescriptor LineEnds = new("HOC1003", "Statement broken or joined at the wrong line end");
    public static readonly DiagnosticDescriptor Deep = new("HOC1004", "Nested too deeply");
    public static readonly DiagnosticDescriptor Foreign = new("HOC1005", "Written as in another language");
    public static readonly DiagnosticDescriptor Misplaced = new("HOC1006", "Declaration or definition at the wrong place");

    /// <summary>Every entry of the ledger.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unexpected, Unclosed, LineEnds, Deep, Foreign, Misplaced];

    public static Diagnostic Unexpectedly(SourceSpan span, string found, string? expected) => new(
        Unexpected,
        span,
        expected is null ? $"{found} is not expected here." : $"{expected} is expected here, not {found}.",
        expected is null ? "Check the spelling and the order of what stands before it." : "Write it there, or check what stands before it.");

    public static Diagnostic ArgumentNumber(SourceSpan span) => new(
        Unexpected, span, "there is no such argument.", "Arguments count from $1 to $numarg().");

    public static Diagnostic NoTarget(SourceSpan span, string sign) => new(
        Unexpected,
        span,
        $"the left side of '{sign}' is not something that can hold a value.",
        sign == "=" ? "Assign to a variable; to compare, write '=='." : "Assign to a variable.");

    public static Diagnostic RangeWithoutValues(SourceSpan span) => new(
        Unexpected, span, "a colon joins a range of places and a range of values only.", "Write it as v(0:1) = first:last.");

    public static Diagnostic ForClause(SourceSpan span) => new(
        Unexpected,
        span,
        "this is none of the forms of 'for'.",
        "Write for i = first, last or for (start; condition; step) or for (x) or for iterator(arguments).");

    public static Diagnostic ConnectChild(SourceSpan span) => new(
        Unexpected, span, "'connect' needs the end of the child that is joined.", "Write connect child(0), parent(1).");

    public static Diagnostic MissingArgument(SourceSpan span) => new(
        Unexpected, span, "an argument is missing here.", "Remove the comma, or write the argument.");

    public static Diagnostic NewWithoutParentheses(SourceSpan span, string template) => new(
        Unexpected, span, $"'new {template}' needs parentheses.", $"Write new {template}().");

    public static Diagnostic HeadWithoutParentheses(SourceSpan span, string keyword) => new(
        Unexpected,
        span,
        $"what '{keyword}' looks at must stand in parentheses.",
        keyword == "read" ? "Write read(x)." : $"Write {keyword} (condition) statement.");

    public static Diagnostic KeywordAsName(SourceSpan span, string word) => new(
        Unexpected, span, $"'{word}' is a word of HOC and cannot be a name.",
        word is "insert" or "uninsert" ? $"Write it behind a blank, without a dot: soma {word} hh" : "Choose another name.");

    public static Diagnostic MisplacedAddress(SourceSpan span) => new(
        Unexpected, span, "'&' makes a pointer only of an argument, as in f(&x).", "Remove it; for 'and' write '&&'.");

    public static Diagnostic StrangeCharacter(SourceSpan span, char c) => new(
        Unexpected,
        span,
        char.IsBetween(c, ' ', '~') ? $"'{c}' has no meaning here." : $"a character of code {(int)c} has no meaning here.",
        c switch
        {
            '\'' => "Put strings in double quotes: \"text\".",
            '#' => "Begin a comment with //.",
            '\\' => "A backslash that lets a statement go on must be the last character of its line.",
            '$' => "Write arguments as $1, $s1, $o1 or $&1.",
            '|' => "Write '||' for 'or'.",
            '?' => "HOC has no conditional expression: use if and else.",
            _ when c > '~' => "Outside strings and comments only ASCII characters may stand.",
            _ => "Remove it.",
        });

    public static Diagnostic MissingQuote(SourceSpan span) => new(
        Unclosed,
        span,
        "this string is not closed.",
        "Add the missing '\"' on this line; only a backslash at its end lets a string go on.");

    public static Diagnostic MissingBracket(SourceSpan span, char bracket) => new(
        Unclosed,
        span,
        $"this '{bracket}' is not closed.",
        $"Add the missing '{(bracket == '[' ? ']' : ')')}' on this line; only a backslash at its end lets a line go on.");

    public static Diagnostic MissingBrace(SourceSpan brace, SourceSpan statement) => new(
        Unclosed,
        brace,
        "this '{' is never closed.",
        $"Add the missing '}}' behind line {LastLine(statement)} at the latest, or look for a '}}' too few inside.");

    /// <summary>The last line of a statement that holds more than white space.</summary>
    private static int LastLine(SourceSpan statement) =>
        statement.Source.PositionOf(statement.Start + statement.Text.TrimEnd().Length).Line;

    public static Diagnostic NothingToClose(SourceSpan span) => new(
        Unclosed, span, $"this '{span.Text}' closes nothing.", "Remove it, or add the bracket that it should close.");

    public static Diagnostic SecondStatement(SourceSpan span, bool isElse, bool afterPrint) => isElse
        ? ElseWithoutIf(span)
        : new Diagnostic(
            LineEnds,
            span,
            "a second statement begins on the same line.",
            afterPrint
                ? "Put a comma between the things to print, or the statement on a line of its own."
                : "Put it on a line of its own, or braces around both: { first second }.");

    public static Diagnostic ElseWithoutIf(SourceSpan span) => new(
        LineEnds,
        span,
        "this 'else' belongs to no 'if'.",
        "Write it on the line on which the body of its 'if' ends: } else {");

    public static Diagnostic MissingBody(SourceSpan span, string keyword) => new(
        LineEnds,
        span,
        $"the statement that '{keyword}' governs is missing.",
        "It must begin on the same line: move its '{' up to this line.");

    public static Diagnostic MissingProcedureBody(SourceSpan span, string keyword, bool atLineEnd) => new(
        LineEnds,
        span,
        $"the body of a '{keyword}' must follow in braces.",
        atLineEnd ? "Move its '{' up to this line." : $"Write {keyword} name() {{ statements }}.");

    public static Diagnostic LineEndsBehind(SourceSpan span, string last) => new(
        LineEnds,
        span,
        $"something is missing behind '{last}'.",
        "Write the rest on this line, or let the line go on by a backslash at its end.");

    public static Diagnostic NestedTooDeeply(SourceSpan span) => new(
        Deep,
        span,
        $"this is nested too deeply: at most {Nesting.Deepest} levels are allowed.",
        "Split the statement, or move a part of it into a procedure.");

    public static Diagnostic Semicolon(SourceSpan span) => new(
        Foreign, span, "';' does not end statements in HOC.", "Remove it, and begin the next statement on a new line.");

    public static Diagnostic NoOperator(SourceSpan span, string sign, string instead) => new(
        Foreign, span, $"HOC has no operator '{sign}'.", instead);

    public static Diagnostic NoSign(SourceSpan span) => new(
        Foreign, span, "'+' needs a value before it; HOC has no sign '+'.", "Remove it.");

    public static Diagnostic ColonBlock(SourceSpan span) => new(
        Foreign, span, "':' does not begin a block in HOC.", "Put the statements in braces: { statements }.");

    public static Diagnostic Parameters(SourceSpan span, string keyword) => new(
        Foreign,
        span,
        $"a '{keyword}' does not name its arguments.",
        $"Write {keyword} name() and use $1, $2, ... inside ($s1 for strings, $o1 for objects).");

    public static Diagnostic ForeignDefinition(SourceSpan span) => new(
        Foreign,
        span,
        $"'{span.Text}' does not define anything in HOC.",
        "Write proc name() { statements }, or func name() { ... return value }.");

    public static Diagnostic Python(SourceSpan span) => new(
        Foreign,
        span,
        $"'{span.Text}' begins a statement of Python, and this is HOC.",
        "Run Python scripts by Python. Here NEURON is there already: begin with load_file(\"nrngui.hoc\"), and write h.x as x.");

    public static bool IsPython(ReadOnlySpan<char> word) => word is "from" or "import";

    public static bool IsForeignDefinition(ReadOnlySpan<char> word) => word is "def" or "function" or "void" or "procedure";

    public static Diagnostic MissingParentheses(SourceSpan span, string keyword) => new(
        Unexpected,
        span,
        $"the name of a '{keyword}' is followed by parentheses.",
        $"Write {keyword} name() {{ statements }}.");

    public static Diagnostic MisplacedLocal(SourceSpan span, string keyword, bool inBraces) => new(
        Misplaced,
        span,
        inBraces
            ? $"'{keyword}' must come first in a procedure, on the line of its '{{'."
            : $"'{keyword}' has a meaning in procedures only.",
        inBraces
            ? "Write proc name() { local a, b localobj c"
            : "Leave it out: at top level numbers need no declaration, objects need objref.");

    public static Diagnostic MisplacedDefinition(SourceSpan span, string keyword, bool inBraces) => new(
        Misplaced,
        span,
        $"'{keyword}' must begin a line of its own at top level.",
        inBraces ? "Move it out of the braces, or look for a missing '}' before it." : "Put it on a line of its own.");

    public static Diagnostic AssignedDeclaration(SourceSpan span, string keyword) => new(
        Misplaced, span, $"'{keyword}' only declares.", "Assign on the next line.");
}

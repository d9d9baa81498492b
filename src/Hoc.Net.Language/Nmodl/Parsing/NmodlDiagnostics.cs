using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>The ledger of mistakes in the writing of NMODL, and their messages.</summary>
internal static class NmodlDiagnostics
{
    public static readonly DiagnosticDescriptor Unexpected = new("MOD2001", "Syntax error");
    public static readonly DiagnosticDescriptor Unclosed = new("MOD2002", "Block, bracket or text not closed");
    public static readonly DiagnosticDescriptor Unknown = new("MOD2003", "Unknown block, statement or declaration");
    public static readonly DiagnosticDescriptor Foreign = new("MOD2004", "Written as in another language");
    public static readonly DiagnosticDescriptor AtWrongPlace = new("MOD2005", "Statement or declaration at the wrong place");
    public static readonly DiagnosticDescriptor WordAsName = new("MOD2006", "Word of NMODL used as a name");
    public static readonly DiagnosticDescriptor Deep = new("MOD2007", "Nested too deeply");
    public static readonly DiagnosticDescriptor Include = new("MOD2008", "Included file missing");
    public static readonly DiagnosticDescriptor Redefined = new("MOD2009", "Name defined twice");
    public static readonly DiagnosticDescriptor Count = new("MOD2010", "Count out of range");
    public static readonly DiagnosticDescriptor Missing = new("MOD2011", "MOD file missing or not readable");

    public static Diagnostic NoFile(string path, string? near) =>
        new(Missing, null, $"the file '{path}' does not exist.", near ?? "Check the name and the working folder.");

    public static Diagnostic Unreadable(string path, string reason) =>
        new(Missing, null, $"the file '{path}' cannot be read: {reason}", "Check its permissions.");

    public static Diagnostic Unexpectedly(SourceSpan span, string found, string? expected) => new(
        Unexpected,
        span,
        expected is null ? $"{found} is not expected here." : $"{expected} is expected here, not {found}.",
        expected is null ? "Check the spelling and the order of what stands before it." : "Write it there, or check what stands before it.");

    public static Diagnostic HeadWithoutParentheses(SourceSpan span, string head, string remedy) =>
        new(Unexpected, span, $"{head} needs parentheses.", remedy);

    public static Diagnostic MissingBody(SourceSpan span, string head) => new(
        Unexpected, span, $"the statements that {head} governs must stand in braces.", "Write { in front of them and } behind them.");

    public static Diagnostic NoStatement(SourceSpan span, string name, string? near) => new(
        Unknown,
        span,
        $"'{name}' begins no statement.",
        near ?? "A statement is an assignment, as in x = 1, a call, as in rates(v), or begins with a word of NMODL.");

    public static Diagnostic NeuronLine(SourceSpan span, string name, string? near, bool inList) => new(
        Unknown,
        span,
        $"'{name}' begins no line of a NEURON block.",
        near ?? (inList
            ? "Put a comma between the names of a list."
            : "Lines begin with SUFFIX, POINT_PROCESS, USEION, NONSPECIFIC_CURRENT, RANGE, GLOBAL and the like."));

    public static Diagnostic IonNeitherReadNorWritten(SourceSpan span, string ion) => new(
        Unexpected,
        span,
        $"this USEION says neither what is read nor what is written of '{ion}'.",
        $"Write USEION {ion} READ e{ion} WRITE i{ion}, or what the mechanism needs of it.");

    public static Diagnostic NetReceiveWithoutWeight(SourceSpan span) => new(
        Unexpected, span, "NET_RECEIVE needs at least one parameter, the weight.", "Write NET_RECEIVE (weight) {.");

    public static Diagnostic ProtectsNoAssignment(SourceSpan span) => new(
        Unexpected, span, "PROTECT goes before an assignment to a variable.", "Write PROTECT x = value.");

    public static Diagnostic WatchesNoThreshold(SourceSpan span) => new(
        Unexpected, span, "WATCH needs a comparison by '>' or '<'.", "Write WATCH (v > threshold) flag.");

    public static Diagnostic TextNotClosed(SourceSpan span, string word) => new(
        Unclosed, span, $"this {word} goes on to the end of the file.", $"Write END{word} at the start of the line behind its last.");

    public static Diagnostic StringNotClosed(SourceSpan span) => new(
        Unclosed, span, "this string is not closed.", "Add the missing '\"'.");

    public static Diagnostic UnitNotClosed(SourceSpan span) => new(
        Unclosed, span, "this '(' of a unit is not closed on its line.", "Add the missing ')'.");

    public static Diagnostic BracketNotClosed(SourceSpan span, string bracket) => new(
        Unclosed, span, $"this '{bracket}' is not closed.", $"Add the missing '{(bracket == "[" ? "]" : ")")}'.");

    public static Diagnostic BlockNotClosed(SourceSpan span, string block, SourceSpan? next) => new(
        Unclosed,
        span,
        next is { } place
            ? $"the block {block} is still open where {place.Text} begins in line {place.Position.Line}."
            : $"the block {block} is still open at the end of the file.",
        "Add the missing '}', or look for a '{' too many inside.");

    public static Diagnostic NothingToClose(SourceSpan span, string text) => new(
        Unclosed, span, $"this '{text}' closes nothing.", "Remove it, or add what it should close; an earlier one may have closed the block too soon.");

    public static Diagnostic UnknownBlock(SourceSpan span, string word, string? remedy) => new(
        Unknown,
        span,
        $"there is no block '{word}'.",
        remedy ?? "Blocks are NEURON, PARAMETER, ASSIGNED, STATE, INITIAL, BREAKPOINT, DERIVATIVE, PROCEDURE, FUNCTION and the like.");

    public static Diagnostic OutsideBlocks(SourceSpan span, string text) => new(
        AtWrongPlace, span, $"'{text}' stands outside of all blocks.", "Move it into a block; a '}' may have closed the one before too soon.");

    public static Diagnostic DeclarationOutside(SourceSpan span, string text, string block) => new(
        AtWrongPlace, span, $"{text} stands outside of all blocks.", $"It belongs into the block {block}; a '}}' may have closed that too soon.");

    public static Diagnostic Misplaced(SourceSpan span, string statement, string block) => new(
        AtWrongPlace, span, $"{statement} may stand only in {block}.", "Move it there, or remove it.");

    public static Diagnostic MisplacedEquation(SourceSpan span) => new(
        AtWrongPlace, span, "'~' begins an equation only in a LINEAR or NONLINEAR block and a reaction only in a KINETIC block.", "For an assignment, remove it.");

    public static Diagnostic EquationInKinetic(SourceSpan span) => new(
        AtWrongPlace, span, "a KINETIC block holds reactions, not equations.", "Write ~ a <-> b (kf, kb), or move the equation into a LINEAR block.");

    public static Diagnostic DiffusesOther(SourceSpan span, string state) => new(
        Unexpected, span, $"the left side must be the derivative of '{state}', whose DEL2 is taken.", $"Write ~ {state}' = f*DEL2({state}) + g.");

    public static Diagnostic NothingToAddTo(SourceSpan span) => new(
        AtWrongPlace, span, "'~+' adds to the equation before it, and there is none in this block.", "Begin an equation by '~'.");

    public static Diagnostic LateLocal(SourceSpan span) => new(
        AtWrongPlace, span, "LOCAL stands only once, and first in its block.", "Declare all local variables in one LOCAL behind the '{'.");

    public static Diagnostic BlockInside(SourceSpan span, string word) => new(
        AtWrongPlace, span, $"{word} cannot stand inside of another block.", "Close the block before it by '}', or remove it.");

    public static Diagnostic KeywordAsName(SourceSpan span, string word) => new(
        WordAsName, span, $"'{word}' is a word of NMODL and cannot be a name.", "Choose another name; the case of letters counts.");

    public static Diagnostic NestedTooDeeply(SourceSpan span) => new(
        Deep,
        span,
        $"this is nested too deeply: at most {NmodlNesting.DeepestBrackets} brackets and {NmodlNesting.LongestChain} operators or branches.",
        "Split the statement, or move a part of it into a function.");

    public static Diagnostic NoSuchInclude(SourceSpan span, string file) => new(
        Include, span, $"there is no file '{file}' to include.", "It is looked for beside the file that includes it.");

    public static Diagnostic IncludesItself(SourceSpan span, string file) => new(
        Include, span, $"'{file}' includes itself, directly or through others.", "Remove one INCLUDE.");

    public static Diagnostic DefinedTwice(SourceSpan span, string name, string value) => new(
        Redefined, span, $"'{name}' is DEFINEd as {value} already.", "Remove one DEFINE, or choose another name.");

    public static Diagnostic NoElements(SourceSpan span) => new(
        Count, span, "an array needs at least one element.", "Give its length as a positive integer.");

    public static Diagnostic EmptyTable(SourceSpan span) => new(
        Count, span, "a table needs at least one interval.", "Write WITH and a positive integer.");

    public static Diagnostic StrangeCharacter(SourceSpan span, char c) => new(
        Unexpected,
        span,
        char.IsBetween(c, '!', '~') ? $"'{c}' has no meaning here." : $"a character of code {(int)c} has no meaning here.",
        c switch
        {
            '_' => "Names begin with a letter.",
            '\'' => "A prime follows the name of a state without a space: m' = ...",
            '"' => "Add the missing '\"' of the string.",
            '.' => "Names hold letters, digits and '_'; numbers need a digit beside the point.",
            _ when c > '~' => "Outside comments and strings only ASCII characters may stand.",
            _ => "Remove it.",
        });

    public static Diagnostic Semicolon(SourceSpan span) => new(
        Foreign, span, "';' does not end statements in NMODL.", "Remove it: a statement ends where the next begins.");

    public static Diagnostic Comment(SourceSpan span, string sign) => new(
        Foreign, span, $"'{sign}' does not begin a comment in NMODL.", "Begin a comment by ':', or put lines between COMMENT and ENDCOMMENT.");

    public static Diagnostic NoOperator(SourceSpan span, string sign, string instead) => new(
        Foreign, span, $"NMODL has no operator '{sign}'.", instead);

    public static Diagnostic NoSign(SourceSpan span) => new(
        Foreign, span, "'+' needs a value before it; NMODL has no sign '+'.", "Remove it.");

    public static Diagnostic AssignmentInCondition(SourceSpan span) => new(
        Foreign, span, "'=' assigns, and cannot stand in an expression.", "To compare, write '=='.");

    public static Diagnostic ComparisonAsAssignment(SourceSpan span) => new(
        Foreign, span, "'==' compares, and cannot assign.", "To assign, write '='.");

    public static Diagnostic AssignsToCall(SourceSpan span) => new(
        Foreign, span, "a call cannot be assigned to.", "The index of an array stands in brackets: c[1] = 2.");

    public static Diagnostic NoWord(SourceSpan span, string word, string instead) => new(
        Foreign, span, $"NMODL has no '{word}'.", instead);
}

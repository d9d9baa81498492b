using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>The ledger of mistakes in how the parts of a MOD file fit together (MOD31xx), and their messages.</summary>
internal static class StructureDiagnostics
{
    public static readonly DiagnosticDescriptor Twice = new("MOD3101", "something is declared twice");
    public static readonly DiagnosticDescriptor Declaration = new("MOD3102", "a declaration does not suit its variable");
    public static readonly DiagnosticDescriptor Table = new("MOD3103", "a TABLE does not suit its function");
    public static readonly DiagnosticDescriptor Events = new("MOD3104", "events do not suit the mechanism or the block");
    public static readonly DiagnosticDescriptor Empty = new("MOD3105", "a block has nothing to solve");
    public static readonly DiagnosticDescriptor Scheme = new("MOD3106", "a statement does not suit the scheme or the mechanism");

    public static readonly DiagnosticDescriptor ForAll = new("MOD3107", "FORALL has no clear range");
    public static readonly DiagnosticDescriptor Legacy = new("MOD3108", "a statement of SCoP that is not computed");

    public static Diagnostic LoopOverNothing(SourceSpan span) => new(
        ForAll, span, "FORALL goes over the elements of arrays, and there is no array in it.", "Write FROM i = 0 TO n-1 { ... }.");

    public static Diagnostic LengthsDiffer(SourceSpan span, string name, int length, int other) => new(
        ForAll, span, $"'{name}' has {length} elements, and another array of this FORALL has {other}.", "Write FROM i = 0 TO n-1 { ... }.");

    public static Diagnostic NotComputed(SourceSpan span, string word) => new(
        Legacy, span, $"{word} is a statement of SCoP, from which NMODL comes; it is not computed.", "Remove it, or write what it does as equations.");

    public static Diagnostic DeclaredTwice(SourceSpan span, string name, SourceSpan first) => new(
        Twice, span, $"'{name}' is declared in line {first.Position.Line} already.", "Remove one of the declarations, or choose another name.");

    public static Diagnostic NotOfAssigned(SourceSpan span, string word) => new(
        Declaration, span, $"{word} has a meaning for a STATE only.", "Remove it, or declare the variable in STATE.");

    public static Diagnostic Misspelt(SourceSpan span) => new(
        Declaration, span, "'celcius' is not the temperature.", "The variable of NEURON is celsius.");

    public static Diagnostic GlobalState(SourceSpan span, string name) => new(
        Declaration, span, $"'{name}' is a STATE, which each instance has of its own.", "Remove it from GLOBAL.");

    public static Diagnostic NotDeclared(SourceSpan span, string name, string list) => new(
        Declaration, span, $"'{name}' is in {list} but is not declared.", "Declare it in PARAMETER or ASSIGNED, or check the spelling.");

    public static Diagnostic TableOfFunction(SourceSpan span) => new(
        Table, span, "the TABLE of a FUNCTION holds its value, not variables.", "Remove the names behind TABLE.");

    public static Diagnostic TableOfNothing(SourceSpan span) => new(
        Table, span, "the TABLE of a PROCEDURE must say which variables it holds.", "Name behind TABLE what the procedure computes.");

    public static Diagnostic SecondTable(SourceSpan span) => new(
        Table, span, "a function has one TABLE at most.", "Remove one, or put all names into one TABLE.");

    public static Diagnostic TableWithoutArgument(SourceSpan span, string name) => new(
        Table, span, $"FUNCTION_TABLE {name} needs a parameter.", $"Write FUNCTION_TABLE {name}(x).");

    public static Diagnostic NoEvents(SourceSpan span, string what) => new(
        Events, span, $"a density mechanism has no {what}.", "Only a POINT_PROCESS or an ARTIFICIAL_CELL has one.");

    public static Diagnostic OnlyOne(SourceSpan span, string what) => new(
        Events, span, $"there is a second {what}.", "Put the statements of both into one.");

    public static Diagnostic EventOutside(SourceSpan span, string call, string blocks) => new(
        Events, span, $"{call} may be called in {blocks} only.", "Move the call there.");

    public static Diagnostic NobodyReceives(SourceSpan span) => new(
        Events, span, "net_send sends to NET_RECEIVE, and there is none.", "Write NET_RECEIVE(weight) { ... }, which gets the event with its flag.");

    public static Diagnostic WeightCount(SourceSpan span, int expected) => new(
        Events, span, $"FOR_NETCONS needs as many parameters as NET_RECEIVE, {expected}.", "Give the same parameters by other names.");

    public static Diagnostic NothingToSolve(SourceSpan span, string block, string contents) => new(
        Empty, span, $"this {block} block holds no {contents}.", "Write one, or make it a PROCEDURE.");

    public static Diagnostic FluxOfSeveral(SourceSpan span) => new(
        Scheme, span, "a flux '<<' goes into one state.", "Write one line for each state.");

    public static Diagnostic ConservesNoState(SourceSpan span, string name) => new(
        Scheme, span, $"'{name}' is no STATE, so it cannot be conserved.", "Move it to the other side of the '='.");

    public static Diagnostic ConductanceOutside(SourceSpan span) => new(
        Scheme, span, "CONDUCTANCE may stand in BREAKPOINT only.", "Move it there.");

    public static Diagnostic ConductanceOfNoIon(SourceSpan span, string ion) => new(
        Scheme, span, $"the mechanism does not use the ion '{ion}'.", $"Write USEION {ion} ... in the NEURON block.");
}

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

    public static readonly DiagnosticDescriptor Name = new("MOD3109", "a word that NMODL keeps for itself is used as a name");
    public static readonly DiagnosticDescriptor Integer = new("MOD3110", "an index or a bound of a loop is no integer expression");
    public static readonly DiagnosticDescriptor Unknowns = new("MOD3111", "equations and unknowns do not suit each other");

    public static Diagnostic Reserved(SourceSpan span, string name) => new(
        Name, span, $"'{name}' is a word of NMODL or a function of its library, and cannot be declared.", "Choose another name; the case of letters counts.");

    public static Diagnostic TimeDeclared(SourceSpan span) => new(
        Name, span, "'t' is the time, which needs no declaration.", "Remove it, or write INDEPENDENT { t FROM 0 TO 1 WITH 1 (ms) }.");

    public static Diagnostic NoInteger(SourceSpan span, string text) => new(
        Integer, span, $"an index or a bound of FROM is made of names, integers, + - * / and INT(...), not of '{text}'.", "Write INT(...) around it.");

    public static Diagnostic AssignsToCounter(SourceSpan span, string name) => new(
        Integer, span, $"'{name}' counts this loop, and cannot be assigned to.", "Use a LOCAL variable, and WHILE if the count must change.");

    public static Diagnostic NoUnknown(SourceSpan span) => new(
        Unknowns, span, "this equation holds no STATE to solve for.", "Declare its unknown in STATE, or make it an assignment.");

    public static Diagnostic Unbalanced(SourceSpan span, int equations, int unknowns) => new(
        Unknowns, span, $"this block has {equations} equation{(equations == 1 ? "" : "s")} for {unknowns} unknown state{(unknowns == 1 ? "" : "s")}.",
        "Add or remove equations, or name the unknowns: SOLVEFOR x, y.");

    public static Diagnostic NoState(SourceSpan span, string name) => new(
        Unknowns, span, $"'{name}' is no STATE, so it cannot be solved for.", "Declare it in STATE.");

    public static Diagnostic NoLine(SourceSpan span, string name) => new(
        Unknowns, span, $"'{name}' must be an array: its elements are the places along the line.", "Declare it with a length of at least 2.");

    public static Diagnostic OtherLength(SourceSpan span, string name, string state, int length) => new(
        Unknowns, span, $"'{name}' must be an array of {length} elements, as '{state}' is.", "Declare it with that length.");

    public static Diagnostic NoSuchLine(SourceSpan span, string name) => new(
        Unknowns, span, $"no equation of this block has DEL2({name}).", "Check the spelling, or write the equation.");

    public static Diagnostic SecondBoundary(SourceSpan span) => new(
        Unknowns, span, "this end of the line has a condition already.", "Remove one.");

    public static Diagnostic LoopInLoop(SourceSpan span) => new(
        ForAll, span, "a FORALL cannot stand in another.", "Write FROM i = 0 TO n-1 { ... } for one of them.");

    public static Diagnostic SecondPlot(SourceSpan span) => new(
        Twice, span, "a file has one PLOT at most.", "Remove it: NEURON does not use it.");

    public static Diagnostic SecondIndependent(SourceSpan span) => new(
        Twice, span, "there is one independent variable only.", "Leave INDEPENDENT { t FROM 0 TO 1 WITH 1 (ms) }.");

    public static Diagnostic NoSections(SourceSpan span) => new(
        Declaration, span, "SECTION variables do not exist in NEURON.", "Use RANGE for a value in each segment, GLOBAL for a shared one.");

    public static Diagnostic SolvedWithArguments(SourceSpan span, string name) => new(
        Scheme, span, $"SOLVE gives '{name}' no arguments, and it needs some.", "Call it, or take its values from variables.");

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

    public static Diagnostic LocalCurrent(SourceSpan span, string name) => new(
        Scheme, span, $"the current '{name}' is LOCAL here, so that none would flow.", "Remove it from LOCAL; only a BREAKPOINT with CONDUCTANCE may have it there.");

    public static Diagnostic ConductanceOutside(SourceSpan span) => new(
        Scheme, span, "CONDUCTANCE may stand in BREAKPOINT only.", "Move it there.");

    public static Diagnostic ConductanceOfNoIon(SourceSpan span, string ion) => new(
        Scheme, span, $"the mechanism does not use the ion '{ion}'.", $"Write USEION {ion} ... in the NEURON block.");
}

using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl;

/// <summary>The ledger of mistakes in what a MOD file means (MOD3xxx), and their messages.</summary>
internal static class SemanticDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownName = new("MOD3001", "a name is not declared");
    public static readonly DiagnosticDescriptor UnknownFunction = new("MOD3002", "a function does not exist");
    public static readonly DiagnosticDescriptor IonName = new("MOD3003", "a variable does not belong to its ion");
    public static readonly DiagnosticDescriptor UnitName = new("MOD3004", "a unit is not known");
    public static readonly DiagnosticDescriptor Arguments = new("MOD3005", "a call has the wrong number of arguments");
    public static readonly DiagnosticDescriptor UnknownBlock = new("MOD3006", "SOLVE names no block");
    public static readonly DiagnosticDescriptor Method = new("MOD3007", "a method does not suit its block");
    public static readonly DiagnosticDescriptor ArrayUse = new("MOD3008", "an array or an element is used wrongly");
    public static readonly DiagnosticDescriptor NotSettable = new("MOD3009", "something cannot be assigned to");
    public static readonly DiagnosticDescriptor Misplaced = new("MOD3010", "a statement stands in the wrong block");
    public static readonly DiagnosticDescriptor NotLinear = new("MOD3011", "an equation is not linear in its unknowns");
    public static readonly DiagnosticDescriptor Unsupported = new("MOD3012", "something cannot be computed");

    public static readonly DiagnosticDescriptor UnitTwiceDefined = new("MOD3020", "a unit is defined twice");
    public static readonly DiagnosticDescriptor Conformity = new("MOD3021", "units do not conform", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor TakenName = new("MOD3013", "a mechanism has the name of a built-in one");

    public static readonly DiagnosticDescriptor Ownerless = new("MOD3014", "an EXTERNAL variable belongs to no mechanism");

    public static readonly DiagnosticDescriptor IonCharge = new("MOD3015", "the charge of an ion is not clear");

    public static readonly DiagnosticDescriptor Stream = new("MOD3016", "a random stream is used wrongly");

    /// <summary>Every entry of the ledger.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownName, UnknownFunction, IonName, UnitName, Arguments, UnknownBlock, Method, ArrayUse, NotSettable, Misplaced, NotLinear,
        TakenName, Ownerless, IonCharge, Stream, Unsupported, UnitTwiceDefined, Conformity,
    ];

    public static Diagnostic Undeclared(SourceSpan span, string name) => new(
        UnknownName, span, $"'{name}' is not declared.", "Declare it in PARAMETER, ASSIGNED, STATE or LOCAL, or check the spelling.");

    public static Diagnostic NoFunction(SourceSpan span, string name) => new(
        UnknownFunction, span, $"there is no function '{name}'.", "Define it by FUNCTION or PROCEDURE, or check the spelling.");

    public static Diagnostic NotOfIon(SourceSpan span, string name, string ion) => new(
        IonName, span, $"'{name}' is not a variable of the ion {ion}.", $"An ion has e{ion}, {ion}i, {ion}o and i{ion}.");

    public static Diagnostic UnknownUnit(SourceSpan span, string unit, string? near) => new(
        UnitName, span, $"the unit '{unit}' is not known.", near ?? $"Check the spelling, or define it in a line before: ({unit}) = (...).");

    public static Diagnostic UnitTwice(SourceSpan span, string unit) => new(
        UnitTwiceDefined, span, $"the unit '{unit}' is known already.", "Remove this line, or choose another name.");

    public static Diagnostic UnitsDoNotConform(SourceSpan span, string from, string to) => new(
        Conformity, span, $"a constant in '{to}' cannot be made of '{from}': these are units of different things.", "Check both units.");

    public static Diagnostic ArgumentCount(SourceSpan span, string name, int expected, int found) => new(
        Arguments, span, $"'{name}' takes {expected} argument{(expected == 1 ? "" : "s")}, not {found}.", "Check the call against the definition.");

    public static Diagnostic NoBlock(SourceSpan span, string name) => new(
        UnknownBlock, span, $"there is no block '{name}' to solve.", "Name a DERIVATIVE, KINETIC, LINEAR, NONLINEAR, DISCRETE or PROCEDURE block.");

    public static Diagnostic WrongMethod(SourceSpan span, string method, string block) => new(
        Method, span, $"'{method}' cannot solve {block}.", "Use cnexp, derivimplicit, euler or runge for DERIVATIVE, sparse for KINETIC, none for others.");

    public static Diagnostic NoSteadyState(SourceSpan span, string method, string block) => new(
        Method, span, $"'{method}' cannot find the steady state of {block}.", "Write STEADYSTATE derivimplicit for DERIVATIVE, STEADYSTATE sparse for KINETIC.");

    public static Diagnostic NoLaggedVariable(SourceSpan span, string name) => new(
        UnknownName, span, $"LAG needs a variable of the mechanism, which '{name}' is not.", "Name a STATE or ASSIGNED variable.");

    public static Diagnostic NoLag(SourceSpan span, string name) => new(
        UnknownName, span, $"LAG needs a time that is declared, which '{name}' is not.", "Declare it in PARAMETER or CONSTANT, and write LAG x BY its name.");

    public static Diagnostic BrokenMethod(SourceSpan span, string method) => new(
        Method, span, $"'{method}' crashes or computes wrongly in NEURON 8.2, and does not exist here.", "Use derivimplicit for DERIVATIVE, sparse for KINETIC, none for LINEAR and NONLINEAR.");

    public static Diagnostic NeedsIndex(SourceSpan span, string name) => new(
        ArrayUse, span, $"'{name}' is an array and needs an index.", $"Write {name}[0] for its first element.");

    public static Diagnostic NotArray(SourceSpan span, string name) => new(
        ArrayUse, span, $"'{name}' is not an array.", "Remove the index, or declare it with a length.");

    public static Diagnostic NoTarget(SourceSpan span, string name) => new(
        NotSettable, span, $"'{name}' cannot be assigned to.", "Assign to a variable of your own.");

    public static Diagnostic WrongPlace(SourceSpan span, string what, string where) => new(
        Misplaced, span, $"{what} has no meaning here.", $"It belongs into {where}.");

    public static Diagnostic NonlinearEquation(SourceSpan span) => new(
        NotLinear, span, "this equation is not linear in the states.", "Use a NONLINEAR block.");

    public static Diagnostic NameTaken(SourceSpan span, string name) => new(
        TakenName, span, $"'{name}' is the name of a built-in mechanism.", "Choose another name, or remove the file to use the built-in one.");

    public static Diagnostic NoOwner(SourceSpan span, string name) => new(
        Ownerless, span, $"no mechanism has a shared variable '{name}'.", "Name a GLOBAL of a mechanism of this folder or of a built-in one, with its suffix.");

    public static Diagnostic ChargeUnclear(SourceSpan span, string ion, double? stated, double? known) => stated is { } here
        ? new(IonCharge, span, $"the ion {ion} has the charge {here} here, but {known} elsewhere.", "State one charge with VALENCE in all files.")
        : new(IonCharge, span, $"no file states the charge of the ion {ion}.", $"Write USEION {ion} ... VALENCE 1, or what its charge is.");

    public static Diagnostic NoPast(SourceSpan span, string name) => new(
        ArrayUse, span, $"'{name}' is no STATE, so no values of earlier steps are kept.", "Declare it in STATE, or keep the values yourself.");

    public static Diagnostic NoSuchPast(SourceSpan span) => new(
        ArrayUse, span, "@ counts the steps back, at least 1.", "Write x@1 for the value before this step, x for the present one.");

    public static Diagnostic DerivativeOutside(SourceSpan span) => new(
        Misplaced, span, "a derivative has no value outside of its equation.", "Write the right side of its equation.");

    public static Diagnostic NotCompiled(SourceSpan span, string name, string instead) => new(
        UnknownFunction, span, $"'{name}' is a function of SCoP, from which NMODL comes; it is not computed.", instead);

    public static Diagnostic StreamUsed(SourceSpan span, string name) => new(
        Stream, span, $"'{name}' is a random stream (RANDOM), not a number.", $"Draw from it: random_uniform({name}).");

    public static Diagnostic NeedsStream(SourceSpan span, string name) => new(
        Stream, span, $"'{name}' needs a random stream as its first argument.", "Declare one in the NEURON block: RANDOM r");

    public static Diagnostic CannotRun(SourceSpan span, string what) => new(
        Unsupported, span, $"{what} cannot be computed.", "Write it another way.");
}

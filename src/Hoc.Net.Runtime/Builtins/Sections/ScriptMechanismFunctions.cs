using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Mechanisms that scripts write as templates.</summary>
internal static class ScriptMechanismFunctions
{
    private static readonly string[] ProcessMethods = ["loc", "get_loc", "has_loc"];

    [HocFunction("make_mechanism", "make_mechanism(\"name\", \"Template\", \"parameters\")", "Makes a density mechanism of a template: an object lives in each segment where it is inserted; its public numbers are the mechanism's variables (x_name), and its procedures initial(x) and after_step(x) run at initialisation and at the end of each step, in the section of the segment. The third argument names those numbers that are parameters. Gives 1.", Least = 2, Most = 3)]
    public static double MakeDensity(CallArguments call)
    {
        string name = call.String(1);
        Template template = TemplateFrom(call, 2);
        string[] parameters = ParametersFrom(call, 3, template);
        IEnumerable<string> names = ScriptMechanism.PublicNumbers(template).Select(n => $"{n.Name}_{name}").Prepend(name);
        if (names.FirstOrDefault(call.Session.Names.IsTaken) is { } taken)
        {
            throw call.Fault(
                RuntimeDiagnostics.KindMismatch,
                $"'{taken}' exists already.",
                "Call the mechanism, or the variable, otherwise.");
        }

        call.Session.Model.Extend(new ScriptMechanism(call.Session, template, name, parameters, MechanismKind.Density).Type);
        call.Session.NoteNameChange();
        return 1;
    }

    [HocFunction("make_pointprocess", "make_pointprocess(\"Template\", \"parameters\")", "Makes a point process of a template: new Template(x) puts an object into the accessed section, with loc, get_loc and has_loc as all point processes, and its procedures initial(x) and after_step(x) run at initialisation and at the end of each step, in its section. The second argument names those public numbers that are parameters. Gives 1.", Least = 1, Most = 2)]
    public static double MakePointProcess(CallArguments call)
    {
        Template template = TemplateFrom(call, 1);
        string[] parameters = ParametersFrom(call, 2, template);
        if (template.Instances.Count > 0)
        {
            throw call.Fault(
                RuntimeDiagnostics.KindMismatch,
                $"{template.Instances.Count} object(s) of {template.Name} exist already.",
                "Make a point process of a template before its first object.");
        }

        bool isMade = call.Session.Model.Catalog.TryGetType(template.Name, out _);
        if (isMade || Array.Find(ProcessMethods, name => template.Scope.Find(name) is not null) is not null)
        {
            throw call.Fault(
                RuntimeDiagnostics.KindMismatch,
                isMade ? $"{template.Name} is a mechanism already." : $"{template.Name} has names that each point process has: loc, get_loc, has_loc.",
                isMade ? "Call make_pointprocess once for a template." : "Call them otherwise in the template.");
        }

        template.Mechanism = new ScriptMechanism(call.Session, template, template.Name, parameters, MechanismKind.PointProcess);
        call.Session.Model.Extend(template.Mechanism.Type);
        call.Session.NoteNameChange();
        return 1;
    }

    private static Template TemplateFrom(CallArguments call, int position) =>
        call.Session.Names.FindClass(call.String(position)) as Template ?? throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"'{call.String(position)}' is no template.",
            "Write it first, between begintemplate and endtemplate.");

    private static string[] ParametersFrom(CallArguments call, int position, Template template)
    {
        string[] parameters = call.Count < position ? [] : call.String(position).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Symbol[] numbers = ScriptMechanism.PublicNumbers(template);
        if (Array.Find(parameters, p => !Array.Exists(numbers, n => n.Name == p)) is not { } unknown) return parameters;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"'{unknown}' is no public variable of {template.Name}.",
            $"Declare it there as a number, and say 'public {unknown}'.");
    }
}

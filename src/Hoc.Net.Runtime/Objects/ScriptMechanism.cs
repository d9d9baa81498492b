using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects;

/// <summary>
/// A template as a mechanism. Its procedures initial(x) and after_step(x) run when the model is initialised and at the end of each step, in the section of the
/// instance; its public numbers are the mechanism's variables.
/// </summary>
/// <remarks>
/// As a density mechanism an object lives in each segment, and the numbers lie in the columns of the mechanism; while the object's procedures run, it has them.
/// As a point process the objects are the user's and hold the numbers; the columns get them when somebody is about to look.
/// </remarks>
internal sealed class ScriptMechanism
{
    private const int InstanceColumn = 0;

    private readonly HocSession _session;
    private readonly Template _template;
    private readonly Symbol[] _numbers;
    private readonly Dictionary<int, (Section Section, double X)> _places = []; // by position of the node
    private int _epoch = -1;

    /// <param name="session">The session.</param>
    /// <param name="template">The template.</param>
    /// <param name="name">The mechanism's name.</param>
    /// <param name="parameters">The public numbers that users set for good.</param>
    /// <param name="kind">Density mechanism or point process.</param>
    public ScriptMechanism(HocSession session, Template template, string name, string[] parameters, MechanismKind kind)
    {
        (_session, _template) = (session, template);
        Symbol[] all = PublicNumbers(template);
        _numbers = [.. parameters.Select(p => Array.Find(all, s => s.Name == p)!), .. all.Where(s => !parameters.Contains(s.Name))];
        Type = new()
        {
            Name = name,
            Kind = kind,
            Fields =
            [
                new("instance of " + template.Name, FieldRole.Object),
                .. _numbers.Select(s => new Field(s.Name, parameters.Contains(s.Name) ? FieldRole.Parameter : FieldRole.Assigned, Length: LengthOf(s))),
            ],
            Kernels = new()
            {
                Construct = kind == MechanismKind.Density ? Construct : null,
                Initialize = KernelOf("initial"),
                Advance = KernelOf("after_step"),
                VariableAdvance = KernelOf("after_step"),
            },
        };
    }

    /// <summary>The mechanism.</summary>
    public MechanismType Type { get; }

    /// <summary>The public numbers of a template and its arrays of them, in the order of their declaration.</summary>
    public static Symbol[] PublicNumbers(Template template) =>
        [.. template.Scope.Symbols.Where(s => IsNumber(template, s))];

    /// <summary>Names become numbers when they are first assigned; it suffices that a procedure will do so.</summary>
    private static bool IsNumber(Template template, Symbol symbol)
    {
        if (!symbol.IsPublic || symbol.MemberIndex < 0) return false;
        if (symbol.Kind == SymbolKind.Undefined && AssignedNames.Contain(template.Scope, symbol.Name)) symbol.Define(SymbolKind.Number);
        return symbol.Kind is SymbolKind.Number or SymbolKind.NumberArray;
    }

    /// <summary>Makes an object a point process, at the location that its first argument tells.</summary>
    public void Place(TemplateInstance instance, CallArguments call)
    {
        instance.Process = new PointProcess(Type) { Tag = instance };
        if (call.Count > 0) _session.Model.Place(instance.Process, _session.Sections.Accessed(call.CallSite).At(call.Number(1)));
    }

    /// <summary>Shows the numbers of an object in its point process.</summary>
    public void Publish(TemplateInstance instance) => ForEach(instance, (column, ref number) => instance.Process![column] = number);

    /// <summary>Gives an object the numbers of its point process.</summary>
    public void Adopt(TemplateInstance instance) => ForEach(instance, (column, ref number) => number = instance.Process![column]);

    private static int LengthOf(Symbol number) => number.Kind == SymbolKind.Number ? 1 : number.Dimensions.Aggregate(1, static (product, size) => product * size);

    private void Construct(KernelFrame frame, int first, int count, Clock clock)
    {
        for (int row = first; row < first + count; row++)
        {
            var instance = (TemplateInstance)_template.Create(new CallArguments(_session, _template.Name, [], null));
            frame.Slot(InstanceColumn, row) = new InstanceHolder(instance);
            Take(frame, row, instance);
        }
    }

    private Kernel? KernelOf(string name)
    {
        if (_template.Scope.Find(name) is not { Kind: SymbolKind.Procedure } procedure) return null;
        return (frame, first, count, _) =>
        {
            for (int row = first; row < first + count; row++) Run(procedure.Procedure, frame, row);
        };
    }

    private void Run(Procedure procedure, KernelFrame frame, int row)
    {
        if (Type.Kind == MechanismKind.PointProcess)
        {
            PointProcess process = frame.OwnerOf(row);
            Call(procedure, (TemplateInstance)process.Tag!, process.Section!, process.X);
            return;
        }

        if (frame.Slot(InstanceColumn, row) is not InstanceHolder { Instance: var instance }) return;
        (Section section, double x) = PlaceOf(frame.Nodes[row]);
        Give(frame, row, instance);
        Call(procedure, instance, section, x);
        Take(frame, row, instance);
    }

    private void Call(Procedure procedure, TemplateInstance instance, Section section, double x)
    {
        _session.Sections.Push(section);
        _session.Calls.Arguments.Push(x);
        _session.Calls.Run(procedure, instance, 1, null);
        _session.Sections.Pop();
    }

    /// <summary>The object gets the numbers of its row.</summary>
    private void Give(KernelFrame frame, int row, TemplateInstance instance) =>
        ForEach(instance, (column, ref number) => number = frame.State[frame.Columns[column] + row]);

    /// <summary>The row gets the numbers of its object.</summary>
    private void Take(KernelFrame frame, int row, TemplateInstance instance) =>
        ForEach(instance, (column, ref number) => frame.State[frame.Columns[column] + row] = number);

    private void ForEach(TemplateInstance instance, NumberAction action)
    {
        int column = InstanceColumn + 1;
        foreach (Symbol symbol in _numbers)
        {
            if (symbol.Kind == SymbolKind.Number)
            {
                action(column++, ref instance.NumberAt(symbol.MemberIndex).Number);
                continue;
            }

            foreach (ref double number in ((NumberArray)instance.Storage(symbol.MemberIndex)).Values.AsSpan()) action(column++, ref number);
        }
    }

    private (Section Section, double X) PlaceOf(int node)
    {
        Model model = _session.Model;
        if (_epoch != model.Store.Epoch)
        {
            _epoch = model.Store.Epoch;
            _places.Clear();
            foreach (Section section in model.Sections.Where(s => s.Has(Type)))
            {
                for (int i = 0; i < section.SegmentCount; i++)
                {
                    double centre = (i + .5) / section.SegmentCount;
                    _places[model.Store.Nodes.Position(section.NodeAt(centre))] = (section, centre);
                }
            }
        }

        return _places[node];
    }

    private delegate void NumberAction(int column, ref double number);
}

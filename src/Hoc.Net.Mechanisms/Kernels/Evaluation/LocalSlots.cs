using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <summary>
/// A place in one array for each local of a mechanism, and for each body (a kernel's or a routine's) the places of its locals, which are zero when it
/// starts.
/// </summary>
internal sealed class LocalSlots
{
    private readonly Dictionary<Variable, int> _slots = [];
    private readonly Dictionary<object, Variable[]> _localsOf = [];

    /// <summary>The length of the array.</summary>
    public int Length { get; private set; }

    /// <summary>The routines that any body calls, in the order of their first call.</summary>
    public List<Routine> Routines { get; } = [];

    public int this[Variable local] => _slots[local];

    public Variable[] LocalsOf(object body) => _localsOf[body];

    public void Add(KernelForm? kernel)
    {
        if (kernel is not null && !_localsOf.ContainsKey(kernel))
            Add(kernel, [], kernel.Body);
    }

    public void Add(Routine routine)
    {
        if (_localsOf.ContainsKey(routine))
            return;
        Routines.Add(routine);
        var declared = routine.Result is { } result ? routine.Parameters.Add(result) : routine.Parameters;
        Add(routine, declared, routine.Body);
    }

    private void Add(object key, ImmutableArray<Variable> declared, ImmutableArray<FormStatement> body)
    {
        _localsOf.Add(key, []);
        var finder = new Finder();
        foreach (var local in declared)
            finder.Note(local);
        finder.VisitAll(body);
        _localsOf[key] = [.. finder.Locals];
        foreach (var local in finder.Locals)
            if (_slots.TryAdd(local, Length))
                Length += local.Length;
        foreach (var called in finder.Called)
            Add(called);
    }

    private sealed class Finder : FormVisitor
    {
        private readonly HashSet<Variable> _seen = [];

        public List<Variable> Locals { get; } = [];

        public List<Routine> Called { get; } = [];

        public void Note(Variable variable)
        {
            if (variable.Storage == Storage.Local && _seen.Add(variable))
                Locals.Add(variable);
        }

        protected override void Read(VariableForm variable) => Note(variable.Variable);

        protected override void Set(SetForm set) => Note(set.Target);

        protected override void Count(LoopForm loop) => Note(loop.Counter);

        protected override void Solve(LinearSolveForm solve)
        {
            Note(solve.Matrix);
            Note(solve.Rhs);
            if (solve.Smallest is not null)
                Note(solve.Smallest);
        }

        protected override void Invoke(Routine routine) => Called.Add(routine);

        protected override void Run(CodeForm code)
        {
            foreach (var local in code.Body.Locals)
                Note(local);
            Called.AddRange(code.Body.Routines);
        }
    }
}

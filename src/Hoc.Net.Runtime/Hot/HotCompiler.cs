using System.Runtime.CompilerServices;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Code = System.Linq.Expressions.Expression;
using LabelTarget = System.Linq.Expressions.LabelTarget;
using Variable = System.Linq.Expressions.ParameterExpression;

namespace Hoc.Net.Runtime.Hot;

/// <summary>
/// Makes native code of one loop or one procedure, from the same bound tree that the interpreter executes. A node without a form of
/// its own is executed as it is, so any tree can be compiled. Its chapters are one file each.
/// </summary>
/// <remarks>
/// <para>
/// With a frame (loops, and procedures that use more than numbers), local numbers are kept in registers and written back to
/// the frame around every node that is executed as it is, since that may look at them. The place that a mistake without one
/// of its own is attributed to (<see cref="Frame.At"/>) is kept in a register likewise.
/// </para>
/// <para>Without one (procedures of numbers only), arguments, locals and the depth of the call are registers, and nothing else is kept.</para>
/// </remarks>
internal sealed partial class HotCompiler
{
    /// <summary>What grows beyond is left to the interpreter: the loops inside are compiled each for itself.</summary>
    private const int MostNodes = 3000;

    /// <summary>A bound for the frame on the machine's stack of a procedure without a frame of ours.</summary>
    private const int MostFunctionNodes = 250;

    /// <summary>More local numbers than these stay in the frame.</summary>
    private const int MostLocals = 12;

    /// <summary>How many nodes with a form of their own must come on each without one, for compiling to pay.</summary>
    private const int LeastGain = 3;

    private readonly HocSession _session;
    private readonly Procedure? _procedure;
    private readonly bool _numbersOnly;

    private readonly Variable _calls = Code.Variable(typeof(CallStack), "calls");
    private readonly Variable _depth = Code.Variable(typeof(int), "depth");
    private readonly Variable _self = Code.Variable(typeof(TemplateInstance), "self");
    private readonly Variable _at = Code.Variable(typeof(int), "at");
    private readonly Variable _frame = Code.Variable(typeof(Frame), "frame");
    private readonly Variable _end = Code.Variable(typeof(double), "end");
    private readonly Variable _granted = Code.Variable(typeof(int), "granted");
    private readonly Variable _ended = Code.Variable(typeof(Completion), "ended");
    private readonly LabelTarget _exit = Code.Label("exit");
    private readonly LabelTarget _return = Code.Label(typeof(double), "return");

    private readonly Variable[] _arguments = new Variable[HotEntry.MostArguments];
    private readonly Variable[] _locals;
    private readonly Dictionary<object, Variable> _objects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NumberSlot, Variable> _slots;
    private readonly HashSet<NumberSlot> _assigned;
    private readonly bool _keepsSlots;
    private LabelTarget? _break;
    private LabelTarget? _continue;
    private int _nodes;
    private int _opaque;
    private bool _needsMore;

    /// <summary>A compiler for code of a procedure, or of the top level.</summary>
    /// <param name="session">The session.</param>
    /// <param name="procedure">The procedure; null at top level.</param>
    /// <param name="numbersOnly">Whether the code shall do without a frame.</param>
    /// <param name="probe">
    /// A compiler that has seen the code and found that nothing in it looks at variables of the top level
    /// (<see cref="IsClosed"/>), so that these can be registers; null to leave them where they are.
    /// </param>
    private HotCompiler(HocSession session, Procedure? procedure, bool numbersOnly, HotCompiler? probe)
    {
        _slots = probe?._slots ?? [];
        _assigned = probe?._assigned ?? [];
        _keepsSlots = probe is not null;
        _session = session;
        _procedure = procedure;
        _numbersOnly = numbersOnly;
        _locals = LocalsOf(procedure);
        for (int i = 0; i < _arguments.Length; i++) _arguments[i] = Code.Variable(typeof(double), $"argument{i + 1}");
    }

    /// <summary>A compiler for code of a procedure, or of the top level.</summary>
    public HotCompiler(HocSession session, Procedure? procedure, bool numbersOnly)
        : this(session, procedure, numbersOnly, null)
    {
    }

    /// <summary>How many arguments the compiled procedure uses.</summary>
    public int ParameterCount { get; private set; }

    /// <summary>Whether the code calls nothing that may look at variables.</summary>
    private bool IsClosed { get; set; } = true;

    /// <summary>Compiles a loop, to be entered between two rounds; null if it would not gain.</summary>
    public HotCode? CompileLoop(Statement loop)
    {
        if (Rounds(loop) is not { } rounds) return null;
        if (!IsClosed) return Compile(rounds);
        var closed = new HotCompiler(_session, _procedure, numbersOnly: false, probe: this);
        return closed.Compile(closed.Rounds(loop)!);
    }

    /// <summary>Compiles the body of a procedure; null if it would not gain.</summary>
    public HotCode? CompileBody(Statement body) => Compile(Emit(body));

    /// <summary>Whether a procedure needs nothing but numbers, so that it can be compiled without a frame.</summary>
    public bool IsFunction(Statement body)
    {
        if (_procedure!.Kind is not (ProcedureKind.Function or ProcedureKind.Procedure) || _locals.Length < _procedure.LocalCount) return false;
        Emit(body);
        return !_needsMore && _nodes is > 1 and <= MostFunctionNodes;
    }

    /// <summary>Compiles a procedure that <see cref="IsFunction"/>, for calls with so many arguments.</summary>
    public Delegate CompileFunction(Statement body, int argumentCount)
    {
        Code core = Emit(body);
        Code end = _procedure!.GivesValue
            ? Call(nameof(HotRuntime.NoValue), _calls, _depth, _at, Code.Constant(_procedure))
            : Code.Constant(0.0);
        Code code = Code.Block(
            typeof(double),
            [_at, .. _locals],
            core,
            Code.Label(_return, end));
        return Code.Lambda(HotEntry.CodeType(argumentCount), code, _procedure.Name, [_calls, _depth, _self, .. _arguments[..argumentCount]]).Compile();
    }

    private HotCode? Compile(Code core)
    {
        if (_nodes > MostNodes || _nodes < LeastGain * _opaque || _nodes == 0) return null;
        var code = new List<Code>
        {
            Code.Assign(_calls, Code.Constant(_session.Calls)),
            Code.Assign(_depth, Code.Property(_calls, nameof(CallStack.Depth))),
            Code.Assign(_self, Code.Field(_frame, nameof(Frame.Instance))),
            Code.Assign(_granted, Code.Call(_calls, nameof(CallStack.Grant), null)),
        };
        code.AddRange(_objects.Select(static pair => Code.Assign(pair.Value, Code.Constant(pair.Key, pair.Value.Type))));
        code.AddRange(_slots.Select(static pair => Code.Assign(pair.Value, Code.Field(Code.Constant(pair.Key), nameof(NumberSlot.Number)))));
        code.AddRange(LoadAll());
        code.Add(core);
        code.Add(Code.Label(_exit));
        code.AddRange(StoreSlots());
        code.AddRange(StoreAll());
        code.Add(Code.Call(_calls, nameof(CallStack.Restore), null, _granted));
        code.Add(_ended);
        Variable[] variables = [_calls, _depth, _self, _at, _granted, _ended, .. _objects.Values, .. _slots.Values, .. _locals];
        string name = _procedure?.Name ?? "statement";
        return Code.Lambda<HotCode>(Code.Block(typeof(Completion), variables, code), name, [_frame, _end]).Compile();
    }

    /// <summary>Variables for the local numbers; none when they must stay in the frame, since there are many or something may point to them.</summary>
    private static Variable[] LocalsOf(Procedure? procedure)
    {
        if (procedure is null || procedure.LocalCount > MostLocals || TakesAddresses(procedure)) return [];
        var locals = new Variable[procedure.LocalCount];
        for (int i = 0; i < locals.Length; i++) locals[i] = Code.Variable(typeof(double), $"local{i}");
        return locals;
    }

    private static bool TakesAddresses(Procedure procedure)
    {
        string text = procedure.Syntax.Body.Span.Text.Replace("&&", "", StringComparison.Ordinal).Replace("$&", "", StringComparison.Ordinal);
        return text.Contains('&', StringComparison.Ordinal);
    }

    /// <summary>An object that the code needs.</summary>
    private Code Object(object instance)
    {
        if (_numbersOnly) return Code.Call(typeof(Unsafe), nameof(Unsafe.As), [instance.GetType()], Code.Constant(instance, typeof(object)));
        if (!_objects.TryGetValue(instance, out Variable? known)) _objects[instance] = known = Code.Variable(instance.GetType());
        return known;
    }

    /// <summary>A local number of the procedure.</summary>
    private Code Local(int index)
    {
        if (_locals.Length > 0) return _locals[index];
        if (_numbersOnly) _needsMore = true;
        return FrameLocal(index);
    }

    private Code Epsilon() => _numbersOnly
        ? Code.Field(Code.Property(_calls, nameof(CallStack.Epsilon)), nameof(NumberSlot.Number))
        : Slot(_session.Names.FloatEpsilon);

    /// <summary>Notes a place that mistakes without one of their own are attributed to.</summary>
    private Code SetAt(Bound.Expression node) => Code.Assign(_at, Code.Constant(_session.Calls.SiteOf(new HotSite(node))));

    /// <summary>Executes something of the interpreter, which may look at the frame.</summary>
    private Code Opaque(Type type, Func<Code> execute)
    {
        _opaque++;
        return OpaqueAside(type, execute);
    }

    /// <inheritdoc cref="Opaque"/>
    /// <remarks>For ways that are rarely taken.</remarks>
    private Code OpaqueAside(Type type, Func<Code> execute)
    {
        IsClosed = false;
        if (_numbersOnly)
        {
            _needsMore = true;
            return Code.Default(type);
        }

        List<Code> code = StoreAll();
        if (type == typeof(void))
        {
            code.Add(execute());
            code.AddRange(LoadAll());
            return Code.Block(code);
        }

        Variable result = Code.Variable(type);
        code.Add(Code.Assign(result, execute()));
        code.AddRange(LoadAll());
        code.Add(result);
        return Code.Block(type, [result], code);
    }

    private List<Code> StoreAll()
    {
        var code = new List<Code> { Call(nameof(HotRuntime.FlushAt), _calls, _frame, _at) };
        for (int i = 0; i < _locals.Length; i++) code.Add(Code.Assign(FrameLocal(i), _locals[i]));
        return code;
    }

    private List<Code> LoadAll()
    {
        var code = new List<Code> { Code.Assign(_at, Code.Constant(0)) };
        for (int i = 0; i < _locals.Length; i++) code.Add(Code.Assign(_locals[i], FrameLocal(i)));
        return code;
    }

    private Code FrameLocal(int index) => Code.ArrayAccess(Code.Field(_frame, nameof(Frame.Locals)), Code.Constant(index));

    private IEnumerable<Code> StoreSlots() => !_keepsSlots ? [] : _assigned.Select(
        slot => Code.Assign(Code.Field(Code.Constant(slot), nameof(NumberSlot.Number)), _slots[slot]));

    /// <summary>Calls a helper that may end the script, so all variables must be where they belong.</summary>
    private Code Risk(string helper, params Code[] arguments) => Guarded(Call(helper, arguments));

    /// <inheritdoc cref="Risk"/>
    private Code Guarded(Code call) => _keepsSlots ? Code.Block(call.Type, StoreSlots().Append(call)) : call;

    private static Code Call(string helper, params Code[] arguments) => Code.Call(typeof(HotRuntime), helper, null, arguments);
}

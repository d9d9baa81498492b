using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Evaluation;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>
/// Makes a graph of a kernel by running it on symbols: variables hold nodes, routines are run where they are called, conditions known beforehand
/// decide, branches are joined by selection and short loops unrolled.
/// </summary>
/// <remarks>
/// What is learnt on the way (that a loop hands on a number that differs between rows, that an array is indexed by a computed number) may come too
/// late; then the graph is built anew with it.
/// </remarks>
internal sealed partial class GraphBuilder
{
    private const int MostAttempts = 50;

    private readonly FormProgram _program;
    private readonly KernelFacts _facts;
    private readonly bool _isDensity;
    private readonly bool _isSerial;
    private readonly Func<Place, bool> _isSwitchOn;
    private readonly Learned _learned;
    private readonly Region _pass = new(null, false);
    private readonly Region _rows;
    private Region _region;
    private Scope _scope = new(null);
    private Node? _mask; // the rows that are on this way; null for all
    private string? _serialReason;
    private bool _isOutdated;

    private GraphBuilder(FormProgram program, KernelFacts facts, Func<Place, bool> isSwitchOn, bool isSerial, Learned learned)
    {
        _program = program;
        _facts = facts;
        _isDensity = program.Form.IsDensity;
        _isSerial = isSerial;
        _isSwitchOn = isSwitchOn;
        _learned = learned;
        _region = _rows = new Region(_pass, true);
    }

    /// <summary>The graph of a body.</summary>
    /// <param name="program">The mechanism.</param>
    /// <param name="body">The statements for one row.</param>
    /// <param name="locals">The body's own locals.</param>
    /// <param name="parameters">Those of them that somebody gives values.</param>
    /// <param name="isSwitchOn">Whether a global that switches tables is not 0.</param>
    /// <param name="mustBeSerial">Why rows must be computed one after another; null where they need not.</param>
    /// <param name="demoted">Hidden places that nobody reads before they are set, so that they need not be stored.</param>
    public static KernelGraph Build(
        FormProgram program, ImmutableArray<FormStatement> body, IEnumerable<Variable> locals, ImmutableArray<Variable> parameters,
        Func<Place, bool> isSwitchOn, string? mustBeSerial, HashSet<Place> demoted)
    {
        var facts = KernelFacts.Of(body);
        var reason = mustBeSerial ?? facts.Opaque ?? SharedSums(program.Form, facts);
        if (reason is null)
        {
            var graph = Build(program, facts, body, locals, parameters, isSwitchOn, null, demoted);
            reason = graph.SerialReason;
            if (reason is null)
                return graph;
        }

        return Build(program, facts, body, locals, parameters, isSwitchOn, reason, demoted);
    }

    private static string? SharedSums(MechanismForm form, KernelFacts facts) =>
        !form.IsDensity && (facts.AddsTwice || facts.MixesSums) ? "uses what instances at one node share" : null;

    private static KernelGraph Build(
        FormProgram program, KernelFacts facts, ImmutableArray<FormStatement> body, IEnumerable<Variable> locals, ImmutableArray<Variable> parameters,
        Func<Place, bool> isSwitchOn, string? reason, HashSet<Place> demoted)
    {
        var learned = new Learned();
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var builder = new GraphBuilder(program, facts, isSwitchOn, reason is not null, learned);
            builder._ownLocals = [.. locals];
            builder.Clear(locals);
            for (var i = 0; i < parameters.Length; i++)
                builder.Write(parameters[i], 0, builder.Load(new(Storage.Field, int.MaxValue - i)));
            builder.Execute(body);
            builder.StoreAll(demoted);
            if (!builder._isOutdated)
                return builder.Finish(reason ?? builder._serialReason);
        }

        throw new InvalidOperationException($"The graph of {program.Form.Name} does not settle.");
    }

    private KernelGraph Finish(string? reason)
    {
        var graph = new KernelGraph
        {
            Pass = _pass,
            Rows = _rows,
            SerialReason = reason,
            IsDensity = _isDensity,
            Direct = _learned.Direct,
            Arrays = [.. _learned.Direct.Where(static v => v.Storage == Storage.Local)],
        };
        Liveness.Mark(graph);
        if (reason is null && graph.Loaded.FirstOrDefault(p => p.IsShared && _facts.Written.Contains(p)) is { } late)
            return new KernelGraph
            {
                Pass = _pass, Rows = _rows, IsDensity = _isDensity, Direct = [], Arrays = [], SerialReason = $"reads {NameOf(late)} before it sets it",
            };
        return graph;
    }

    private string NameOf(Place place) => _names.GetValueOrDefault(place, place.Storage.ToString());

    private readonly Dictionary<Place, string> _names = [];

    /// <summary>What all attempts know.</summary>
    private sealed class Learned
    {
        /// <summary>Variables in memory, because an index is computed.</summary>
        public HashSet<Variable> Direct { get; } = [];

        /// <summary>What loops, by their order, hand on that differs between rows.</summary>
        public HashSet<LoopPlace> RowVariables { get; } = [];
    }

    private sealed record LoopPlace(int Loop, Place Place);
}

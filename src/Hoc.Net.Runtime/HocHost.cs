using Hoc.Net.Mechanisms;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Scripts;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime;

/// <summary>
/// What sessions may share: the table of built-in functions, the catalogue of mechanisms, the run library. Immutable and
/// thread-safe; a process needs one, tests and servers may have more.
/// </summary>
/// <example><code>
/// using var host = new HocHost();
/// using var session = host.CreateSession();
/// int exitStatus = session.RunFile("model.hoc");
/// </code></example>
public sealed class HocHost : IDisposable
{
    /// <summary>A host whose sessions know the built-in mechanisms.</summary>
    public HocHost()
        : this(BuiltIn.Catalog)
    {
    }

    /// <summary>A host whose sessions know the mechanisms of a catalogue.</summary>
    public HocHost(MechanismCatalog catalog) => Catalog = catalog;

    /// <summary>The mechanisms that scripts may insert.</summary>
    public MechanismCatalog Catalog { get; }

    /// <summary>The built-in functions and classes.</summary>
    internal BuiltinTable Builtins { get; } = new();

    /// <summary>The MOD files that sessions have compiled.</summary>
    internal ModFileCache ModFiles { get; } = new();

    /// <summary>The names that NEURON has.</summary>
    internal NameLedger Ledger { get; } = new();

    /// <summary>The examples of help.</summary>
    internal ExampleBook Examples { get; } = new();

    /// <summary>The HOC files of the run library.</summary>
    internal ScriptLibrary Library { get; } = new();

    /// <summary>Makes a new, empty simulator.</summary>
    public HocSession CreateSession(HocSessionOptions? options = null) => new(this, options ?? new HocSessionOptions());

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}

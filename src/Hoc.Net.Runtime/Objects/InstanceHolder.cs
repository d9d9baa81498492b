namespace Hoc.Net.Runtime.Objects;

/// <summary>Holds an object for an instance of a mechanism, and lets go of it when that ends.</summary>
internal sealed class InstanceHolder : IDisposable
{
    /// <summary>Holds an object.</summary>
    public InstanceHolder(TemplateInstance instance)
    {
        Instance = instance;
        instance.Retain();
    }

    /// <summary>The object.</summary>
    public TemplateInstance Instance { get; }

    /// <summary>Lets go of it.</summary>
    public void Dispose() => Instance.Release();
}

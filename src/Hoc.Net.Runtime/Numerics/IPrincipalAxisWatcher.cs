namespace Hoc.Net.Runtime.Numerics;

/// <summary>Looks on while <see cref="PrincipalAxisSearch"/> works.</summary>
internal interface IPrincipalAxisWatcher
{
    /// <summary>Some line searches are done.</summary>
    void Improved(PrincipalAxisSearch search);

    /// <summary>The directions that are not conjugate have been searched for the first time in a round.</summary>
    void SecondDifferences(PrincipalAxisSearch search);

    /// <summary>A round is done, and there are new principal axes.</summary>
    void RoundEnded(PrincipalAxisSearch search);

    /// <summary>Whether the search shall end after this round.</summary>
    bool IsEnough();

    /// <summary>The search has ended by itself.</summary>
    void Ended(PrincipalAxisSearch search);
}

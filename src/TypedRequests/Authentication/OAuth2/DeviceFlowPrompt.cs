namespace TypedRequests;

/// <summary>What a person has to be shown to sign in on another device (RFC 8628, section 3.3): open the page, enter the code.</summary>
public sealed class DeviceFlowPrompt
{
    internal DeviceFlowPrompt(string userCode, Uri verificationUri, Uri? complete, DateTimeOffset expiresAt) =>
        (UserCode, VerificationUri, VerificationUriComplete, ExpiresAt) = (userCode, verificationUri, complete, expiresAt);

    /// <summary>The code to enter.</summary>
    public string UserCode { get; }

    /// <summary>The page to open, on any device.</summary>
    public Uri VerificationUri { get; }

    /// <summary>The page with the code in its address, for a QR code or a link; <see langword="null"/> when the server has none.</summary>
    public Uri? VerificationUriComplete { get; }

    /// <summary>When the code ends.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>One line for a terminal.</summary>
    public override string ToString() => $"Open {VerificationUri.AbsoluteUri} and enter the code {UserCode}.";
}

/** What steps ask of a Kubernetes cluster. */
export interface Cluster {
  /** The API server's URL. */
  readonly server: string;
  /** The namespace of the kubeconfig's context, or of the pod this runs in; `default` where neither says. */
  readonly defaultNamespace: string;
  /** Ends idle connections and watches, so that the process can exit at once. */
  close(): void;
}
